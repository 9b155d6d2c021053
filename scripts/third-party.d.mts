export function thirdPartyLicenses(root: string): Promise<string>;

/** Writes a module for Node in which `obsidian` is the host; packages stay outside, which keeps it quick. */
export function bundleForNode(entry: string, outfile: string): Promise<void>;

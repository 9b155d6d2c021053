export const apiVersion = '1.13.1';

/** A desktop; a test that imitates a phone changes it and restores it. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

export function getLanguage(): string {
  return 'en';
}

export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const ours = apiVersion.split('.').map(Number);
  const differing = wanted.findIndex((part, at) => part !== ours[at]);
  return differing < 0 || (wanted[differing] ?? 0) < (ours[differing] ?? 0);
}

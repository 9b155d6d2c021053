import type { App } from '../../host/app';
import { Platform } from '../../host/platform';

/** Light or dark, desktop or phone; kept for this tab of the browser only. */
export class Appearance {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    const kept = sessionStorage.getItem('theme');
    this.dark = kept === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : kept === 'dark';
    this.phone = sessionStorage.getItem('phone') === 'on';
  }

  get dark(): boolean {
    return document.body.hasClass('theme-dark');
  }

  set dark(dark: boolean) {
    sessionStorage.setItem('theme', dark ? 'dark' : 'light');
    document.body.toggleClass('theme-dark', dark);
    document.body.toggleClass('theme-light', !dark);
    for (const { doc } of this.#app.workspace.floating) doc.body.className = document.body.className;
    this.#app.workspace.trigger('css-change');
  }

  get phone(): boolean {
    return document.body.hasClass('is-phone');
  }

  /** The plugin's platform queries are answered as on a phone; views that are already built keep the old answers. */
  set phone(phone: boolean) {
    sessionStorage.setItem('phone', phone ? 'on' : 'off');
    document.body.toggleClass('is-phone', phone);
    document.body.toggleClass('is-mobile', phone);
    Object.assign(Platform, {
      isMobile: phone,
      isPhone: phone,
      isDesktop: !phone,
      isMobileApp: phone,
      isDesktopApp: !phone,
    });
    Object.assign(Platform, { isAndroidApp: phone });
    this.#app.dom.statusBarEl.toggle(!phone);
    if (phone) for (const side of [this.#app.workspace.leftSplit, this.#app.workspace.rightSplit]) side.collapse();
    this.#app.workspace.trigger('resize');
  }
}

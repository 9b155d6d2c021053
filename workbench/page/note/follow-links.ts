import type { App } from '../../host/app';
import { Keymap } from '../../host/ui/keymap';
import { Notice } from '../../host/ui/notice';

/** Links of rendered notes lead within the app, and to the browser only where the scheme is harmless. */
export function followLinks(app: App, el: HTMLElement, sourcePath: () => string): void {
  el.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    event.preventDefault();
    if (link.hasClass('external-link')) openOutside(link);
    else if (link.hasClass('internal-link')) {
      const target = link.dataset['href'] ?? '';
      const where = Keymap.isModEvent(event);
      app.faults.watch('opening a link', () => app.workspace.openLinkText(target, sourceOf(link, sourcePath), where));
    }
  });
  el.addEventListener('mouseover', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('a.internal-link');
    if (!link || link.contains(event.relatedTarget as Node | null)) return;
    app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: { hoverPopover: null },
      targetEl: link,
      linktext: link.dataset['href'] ?? '',
      sourcePath: sourceOf(link, sourcePath),
    });
  });
}

/** A link in an embed is relative to the embedded note. */
function sourceOf(link: HTMLElement, sourcePath: () => string): string {
  return link.closest<HTMLElement>('[data-source-path]')?.dataset['sourcePath'] ?? sourcePath();
}

function openOutside(link: HTMLAnchorElement): void {
  const url = URL.canParse(link.href) ? new URL(link.href) : null;
  if (url && ['http:', 'https:', 'mailto:'].includes(url.protocol)) window.open(url, '_blank', 'noopener');
  else new Notice('The workbench does not open links of this kind.');
}

import type { App } from '../../host/app';
import type { WorkspaceSplit } from '../../host/workspace/split';

type PageWindow = Window & typeof globalThis;

/** A pop-out: a window of the same origin whose elements are this page's, as in the app. */
export function openPopout(): PageWindow {
  const win = window.open('', '', 'popup,width=900,height=700') as PageWindow | null;
  if (!win) throw new Error('The browser did not open a window');
  win.document.title = document.title;
  win.document.documentElement.lang = 'en';
  win.document.body.className = document.body.className;
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = win.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    win.document.head.append(link);
  }
  return win;
}

/** Handles keys, focus and closing of pop-out windows. */
export function followPopouts(app: App): void {
  const focus = (win: PageWindow) => {
    window.activeWindow = win;
    window.activeDocument = win.document;
  };
  window.addEventListener('focus', () => focus(window));
  window.addEventListener('pagehide', () => {
    for (const { win } of app.workspace.floating) win.close();
  });
  app.workspace.on('window-open', (opened, win) => {
    const [split, popout] = [opened as WorkspaceSplit, win as PageWindow];
    split.containerEl.addClass('mod-popout');
    popout.document.addEventListener('keydown', (event) => app.keymap.onKey(event));
    popout.addEventListener('focus', () => focus(popout));
    popout.addEventListener('pagehide', () => {
      focus(window);
      app.workspace.floating.remove(split);
      for (const leaf of split.leaves()) leaf.detach();
      app.workspace.trigger('window-close', split, popout);
    });
  });
}

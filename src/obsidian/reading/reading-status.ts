import { Platform, type Plugin } from 'obsidian';

/** Reading that takes no longer than this is not announced. */
const PATIENCE_MS = 300;

/** Shows the progress of the first reading in the status bar, if it takes long. Mobile has no status bar. */
export function createReadingStatus(plugin: Plugin): (done: number, total: number) => void {
  let item: HTMLElement | null = null;
  let started: number | null = null;
  return (done, total) => {
    started ??= window.performance.now();
    if (done >= total) {
      item?.remove();
      item = null;
      started = null;
    } else if (!Platform.isMobile && window.performance.now() - started > PATIENCE_MS) {
      item ??= plugin.addStatusBarItem();
      item.setText(`Reading roadmap notes: ${done} of ${total}`);
    }
  };
}

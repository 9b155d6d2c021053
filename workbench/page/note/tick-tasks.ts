import type { MarkdownPreview } from '../../host/markdown/preview';
import type { MarkdownView } from '../../host/workspace/markdown-view';

/** The app's own part: a task item that is ticked in reading view is ticked in the note. */
export function tickTasks(view: MarkdownView, preview: MarkdownPreview): void {
  view.contentEl.addEventListener('click', (event) => {
    const box = event.target as HTMLInputElement;
    const section = box.closest<HTMLElement>('.markdown-preview-sizer > *');
    if (!box.matches('.markdown-reading-view input.task-list-item-checkbox') || !section || !view.file) return;
    const info = preview.sectionInfo(section);
    const nth = section.findAll('input.task-list-item-checkbox').indexOf(box);
    const { file } = view;
    if (!info || box.closest('.internal-embed')) return;
    const tick = (text: string) => ticked(text, info.lineStart, nth, box.checked);
    view.app.faults.watch('ticking a task', async () => {
      await view.save();
      await view.app.vault.process(file, tick);
    });
  });
}

/** The nth task from a line on in another state. */
function ticked(text: string, line: number, nth: number, checked: boolean): string {
  const lines = text.split('\n');
  let left = nth;
  for (let at = line; at < lines.length; at += 1) {
    const found = /^([\s>]*(?:[-*+]|\d+[.)])[ \t]+\[)(.)(\][ \t].*)$/s.exec(lines[at] ?? '');
    if (!found) continue;
    if (left > 0) left -= 1;
    else {
      lines[at] = `${found[1]}${checked ? 'x' : ' '}${found[3]}`;
      return lines.join('\n');
    }
  }
  return text;
}

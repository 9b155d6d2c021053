import type { App } from '../../host/app';
import type { WorkspaceSplit } from '../../host/workspace/split';

const NARROWEST = 200;
const WIDEST = 700;

/** The width of the sides can be dragged. */
export function makeSidesResizable(app: App): void {
  const { leftSplit, rightSplit } = app.workspace;
  addHandle(leftSplit, 260, 1);
  addHandle(rightSplit, 380, -1);
}

function addHandle(split: WorkspaceSplit, width: number, direction: 1 | -1): void {
  const { containerEl } = split;
  const resize = (to: number) => (containerEl.style.width = `${Math.max(NARROWEST, Math.min(to, WIDEST))}px`);
  resize(width);
  const handle = containerEl.createDiv('workspace-leaf-resize-handle');
  handle.addEventListener('pointerdown', (event) => {
    const [from, before] = [event.clientX, containerEl.offsetWidth];
    handle.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => resize(before + (moved.clientX - from) * direction);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}

import type { Span } from '../../markdown/inline/cell-content';
import { BULLET_SIGNS } from '../../markdown/inline/tokens/line-start';
import { readCell } from '../../markdown/inline/read-cell';
import { contentOf, MARKER_BOX, isLineBreak, nodesOf } from './rendered-table';

const BLANKS = '(?:\\s|\u00C2\u00A0)*';
const MARKER = new RegExp(`^(${BLANKS}(?:(?:[-*+${BULLET_SIGNS}]|\\d{1,3}[.)])${BLANKS})?)\\[([ xX])\\]`);

/** What a rendered line starts with: its first text, or null if anything else comes first. */
type LineStart = Text | null;

/**
 * Renders the markers of a cell, which the app shows as text, as boxes of the states shown. Its source says which they
 * are; if the shown lines are not those of the source, nothing is done.
 */
export function showMarkers(cell: HTMLElement, source: string): void {
  const content = contentOf(cell);
  if (content.querySelector('.cm-editor')) return;
  const areMarked = readCell(source).map(({ spans }) => spans.some(isMarker));
  const starts = lineStarts(content);
  if (starts.length !== areMarked.length) return;
  starts.forEach((text, line) => {
    const match = areMarked[line] && text && MARKER.exec(text.data);
    if (match) replaceMarker(text.splitText((match[1] ?? '').length), match[2] !== ' ');
  });
}

function isMarker(span: Span): boolean {
  return span.kind === 'checkbox' && span.checkbox.form === 'markdown';
}

/** Shows a state in a box; themes use the attribute that the app gives its own boxes. */
export function showState(input: HTMLInputElement, checked: boolean): void {
  input.checked = checked;
  if (input.hasClass(MARKER_BOX)) input.setAttribute('data-task', checked ? 'x' : '');
}

/** Puts the markers back as text. */
export function hideMarkers(el: HTMLElement): void {
  for (const input of [...el.querySelectorAll<HTMLInputElement>(`input.${MARKER_BOX}`)]) {
    const parent = input.parentNode;
    input.replaceWith(input.doc.createTextNode(input.checked ? '[x]' : '[ ]'));
    parent?.normalize();
  }
}

function replaceMarker(text: Text, checked: boolean): void {
  const input = createEl('input', { type: 'checkbox', cls: `task-list-item-checkbox ${MARKER_BOX}` });
  input.defaultChecked = checked;
  showState(input, checked);
  text.data = text.data.slice('[x]'.length);
  text.before(input);
}

function lineStarts(content: HTMLElement): LineStart[] {
  const starts: (LineStart | undefined)[] = [undefined];
  for (const node of nodesOf(content)) {
    const last = starts.length - 1;
    if (isLineBreak(node)) starts.push(undefined);
    else if (/^(?:INPUT|A|CODE|IMG)$/.test(node.nodeName)) starts[last] ??= null;
    else if (node.instanceOf(Text) && starts[last] === undefined && node.data.trim() !== '') starts[last] = node;
  }
  return starts.map((start) => start ?? null);
}

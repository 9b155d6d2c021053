import { syntaxTree } from '@codemirror/language';
import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { NoteContext } from './note-context';
import { TaskWidget } from './widgets';

const STYLES: Readonly<Record<string, string>> = {
  StrongEmphasis: 'cm-strong',
  Emphasis: 'cm-em',
  Strikethrough: 'cm-strikethrough',
  InlineCode: 'cm-inline-code',
  FencedCode: 'cm-hmd-codeblock',
  Link: 'cm-link',
  URL: 'cm-url',
};

/** Marks that are hidden in lines without the cursor. */
const MARKS = new Set(['EmphasisMark', 'HeaderMark', 'StrikethroughMark', 'CodeMark']);

const WIKILINK = /!?\[\[([^\]|\n]+)(\|[^\]\n]*)?\]\]/g;
const TAG = /(?:^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** Headings, emphasis, links and tags are styled; `hideMarks` as in live preview. */
export function inlineDecorations(note: NoteContext, hideMarks: boolean): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = decorate(view, hideMarks);
      }

      update(update: ViewUpdate): void {
        const parsed = syntaxTree(update.state) !== syntaxTree(update.startState);
        if (update.docChanged || update.viewportChanged || update.selectionSet || parsed) {
          this.decorations = decorate(update.view, hideMarks);
        }
      }
    },
    { decorations: (value) => value.decorations },
  );
  return [plugin, hideMarks ? openLinks(note) : []];
}

function decorate(view: EditorView, hideMarks: boolean): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
        if (heading) ranges.push(lineStyle(view, node.from, `HyperMD-header cm-header cm-header-${heading}`));
        const style = STYLES[node.name];
        if (style && node.to > node.from) ranges.push(Decoration.mark({ class: style }).range(node.from, node.to));
        if (hideMarks && MARKS.has(node.name) && !isTouched(view, node.from, node.to)) {
          const space = node.name === 'HeaderMark' && view.state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0;
          if (node.to > node.from) ranges.push(Decoration.replace({}).range(node.from, node.to + space));
        }
        if (hideMarks && node.name === 'TaskMarker' && !isTouched(view, node.from, node.to)) {
          const widget = new TaskWidget(view.state.sliceDoc(node.from + 1, node.from + 2));
          ranges.push(Decoration.replace({ widget }).range(node.from, node.to));
        }
      },
    });
    ranges.push(...ownMarks(view, from, to, hideMarks));
  }
  return Decoration.set(ranges, true);
}

/** Wikilinks and tags, which are not part of Markdown. */
function ownMarks(view: EditorView, from: number, to: number, hideMarks: boolean): Range<Decoration>[] {
  const text = view.state.sliceDoc(from, to);
  const links = [...text.matchAll(WIKILINK)].flatMap((match) => {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    const attributes = { 'data-href': (match[1] ?? '').replace(/\\$/, '').trim() };
    const link = Decoration.mark({ class: 'cm-hmd-internal-link', attributes });
    if (!hideMarks || isTouched(view, start, end)) return [link.range(start, end)];
    const opening =
      start + (match[0].startsWith('!') ? 3 : 2) + (match[2] === undefined ? 0 : (match[1] ?? '').length + 1);
    if (opening >= end - 2) return [link.range(start, end)];
    const hidden = Decoration.replace({});
    return [hidden.range(start, opening), link.range(opening, end - 2), hidden.range(end - 2, end)];
  });
  const tags = [...text.matchAll(TAG)].map((match) => {
    const start = from + match.index + match[0].length - (match[1] ?? '').length;
    return Decoration.mark({ class: 'cm-hashtag' }).range(start, start + (match[1] ?? '').length);
  });
  return [...links, ...tags];
}

function lineStyle(view: EditorView, at: number, cls: string): Range<Decoration> {
  return Decoration.line({ class: cls }).range(view.state.doc.lineAt(at).from);
}

function isTouched(view: EditorView, from: number, to: number): boolean {
  const [first, last] = [view.state.doc.lineAt(from).from, view.state.doc.lineAt(to).to];
  return view.hasFocus && view.state.selection.ranges.some((range) => range.from <= last && range.to >= first);
}

function openLinks({ app, sourcePath }: NoteContext): Extension {
  return EditorView.domEventHandlers({
    mousedown: (event) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('.cm-hmd-internal-link');
      if (!link || event.button !== 0) return false;
      event.preventDefault();
      const target = link.dataset['href'] ?? '';
      app.faults.watch('opening a link', () =>
        app.workspace.openLinkText(target, sourcePath(), event.ctrlKey || event.metaKey),
      );
      return true;
    },
  });
}

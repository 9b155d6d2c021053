import { RangeSet, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { readSections } from '../../host/markdown/note-sections';
import type { NoteSection } from '../../host/markdown/note-sections';
import type { NoteContext } from './note-context';
import { EmbedWidget, PropertiesWidget, RenderedBlock, TableWidget } from './widgets';

/** Blocks that live preview shows rendered; the selection turns some of them back into source. */
export function blockDecorations(note: NoteContext): Extension {
  const decorate = (state: EditorState, sections: readonly NoteSection[], before?: DecorationSet) =>
    Decoration.set(sections.flatMap((section) => decorationOf(section, state, note, before) ?? []));
  interface Shown {
    readonly sections: readonly NoteSection[];
    readonly decorations: DecorationSet;
  }
  const field = StateField.define<Shown>({
    create: (state) => {
      const sections = readSections(state.doc.toString());
      return { sections, decorations: decorate(state, sections) };
    },
    update: (shown, tr) => {
      if (!tr.docChanged && !tr.selection) return shown;
      const sections = tr.docChanged ? readSections(tr.newDoc.toString()) : shown.sections;
      return { sections, decorations: decorate(tr.state, sections, shown.decorations.map(tr.changes)) };
    },
    provide: (own) => [
      EditorView.decorations.from(own, ({ decorations }) => decorations),
      EditorView.atomicRanges.of((view) => view.state.field(own, false)?.decorations ?? RangeSet.empty),
    ],
  });
  return field;
}

/** @param before what was shown so far */
function decorationOf(section: NoteSection, state: EditorState, note: NoteContext, before?: DecorationSet) {
  const from = state.doc.line(section.lineStart + 1).from;
  const to = state.doc.line(section.lineEnd + 1).to;
  const touches = (start: number, end: number) =>
    state.selection.ranges.some((range) => range.from <= end && range.to >= start);
  // A widget would push the cursor out of rows that are still being typed; the next begins below them.
  const shown = before ? shownEnd(before, from, to) : to;
  if (section.type === 'table' && shown < to && touches(shown + 1, to + 1)) return null;
  const widget = widgetFor(section, touches(from, to), note);
  return widget && Decoration.replace({ widget, block: true }).range(from, to);
}

/** Where what was shown of a block ends: before its start if nothing was. */
function shownEnd(decorations: DecorationSet, from: number, to: number): number {
  let end = from - 1;
  decorations.between(from, to, (_from, shownTo) => {
    end = shownTo;
  });
  return end;
}

function widgetFor({ type, source }: NoteSection, touched: boolean, note: NoteContext) {
  if (type === 'table') return new TableWidget(source, note);
  if (type === 'yaml') return new PropertiesWidget(source, note);
  if (touched) return null;
  if (type === 'callout' || (type === 'html' && !source.startsWith('<!--'))) return new RenderedBlock(source, note);
  const embed = type === 'paragraph' ? /^!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/.exec(source.trim()) : null;
  return embed ? new EmbedWidget((embed[1] ?? '').trim(), note) : null;
}

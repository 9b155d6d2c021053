import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import { lineEndingOf } from '../../markdown/line';
import { lettersAlone, wordsAlone } from '../../model/words/words-alone';
import type { CatalogReading, Section } from '../../model/catalog';
import { isCopiedText, readCopiedParts } from '../../readers/catalog/copied/parts';
import { readCatalog } from '../../readers/catalog/read-catalog';
import { createTitleReader } from '../../readers/catalog/title-reader';
import { readPlainText } from '../../readers/prose/plain-text';
import { readPlainLines } from '../../readers/prose/source-lines';
import { finish } from '../../readers/steps';
import type { Plan } from '../plan';
import { notConverted } from '../refuse';
import { partsAsMarkdown } from './catalog-parts-as-markdown';

/**
 * Turns a catalog that is text copied from a web page into Markdown: headings with their marks, lists, fences. Its
 * words stay, and it is read as the same paths, tracks, sections and items, so links to its tracks keep working;
 * refused if that is not possible. Frontmatter and line endings stay.
 */
export function planCatalogAsMarkdown(text: string): Plan {
  const lines = readPlainLines(text);
  if (!isCopiedText(text)) {
    return notConverted('unsupported', 'it is not text copied from a web page, with headings that end in “¶”');
  }
  const body = bodyRange(text);
  const insert = partsAsMarkdown(finish(readCopiedParts(lines, createTitleReader())), lines).join(lineEndingOf(text));
  const after = text.slice(0, body.from) + insert + text.slice(body.to);
  if (lettersAlone(after) !== lettersAlone(text)) return notConverted('unsupported', 'some of its words would be lost');
  if (!readsAlike(text, after)) return notConverted('unsupported', 'it would not be read as the same specs');
  return { ok: true, edits: [{ ...body, insert }] };
}

/** Everything after the frontmatter, without surrounding white space. */
function bodyRange(text: string): { from: number; to: number } {
  const start = frontmatterEnd(text) || (text.startsWith('\uFEFF') ? 1 : 0);
  const to = text.trimEnd().length;
  const lead = text.slice(start, to).search(/\S/);
  return { from: start + Math.max(0, lead), to };
}

function readsAlike(before: string, after: string): boolean {
  const [was, is] = [before, after].map((text) => outline(readCatalog(text)).join('\n'));
  return was === is;
}

/** What a catalog is read as, in lines: its structure, and its words. */
function outline({ title, paths }: CatalogReading): string[] {
  const sectionLines = (sections: readonly Section[]) =>
    sections.flatMap((section) => [
      `#### ${words(section.title)}`,
      words(section.text ?? ''),
      ...section.items.map((item) => `- [${String(item.checked)}] ${words(item.text)}`),
    ]);
  return [
    `# ${words(title)}`,
    ...paths.flatMap((path) => [
      `## ${words(path.title)}`,
      ...path.intro.map(words),
      ...path.tracks.flatMap((track) => [
        `### ${track.label ?? ''}-${words(track.title)}: ${words(track.outcome ?? '')}`,
        ...sectionLines(track.sections),
      ]),
      ...sectionLines(path.requirements),
    ]),
  ];
}

/** Copied text is literal and Markdown is not, so characters that may be markup are ignored in both. */
function words(text: string): string {
  return wordsAlone(readPlainText(text).text);
}

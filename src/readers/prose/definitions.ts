import { createCodeSpanFinder } from '../../markdown/inline/tokens/code-spans';
import { foldSpaces } from '../fold-spaces';
import { readContent } from './markdown-line';
import type { SourceLine } from './source-lines';

/** What is shown elsewhere, or not at all: the text of a footnote, the address of a link. */
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
const ADDRESS = /^\[[^\]^][^\]]*\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;

/**
 * Whether a line defines a footnote or the address of a link, and so says nothing where it is.
 *
 * @param inParagraph whether a paragraph is open, which an address does not end
 */
export function isDefinition(text: string, inParagraph: boolean): boolean {
  return FOOTNOTE.test(text) || (!inParagraph && ADDRESS.test(text));
}

const DEFINITION = /^\[(?!\^)([^[\]]+)\]:\s*(?:<([^<>]+)>|([^\s<>]+)(?=\s|$))/;
/** A link is `[text][label]`, `[label][]` or `[label]`; what may hide one, or looks like one, is passed over. */
const LINK = /`+|\\.|\[\[[^[\]]*\]\]|\[([^[\]]*)\](?:\[([^[\]]*)\]|(?![([]))/g;
const TASK_MARK = /^[ xX]$/;

/** The lines of a note with the address in each link that has it on another line (`[label]: https://…`). */
export function withReferenceLinks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const addresses = readDefinitions(lines);
  if (addresses.size === 0) return lines;
  return lines.map((line) => (definitionIn(line) ? line : { ...line, text: withAddresses(line, addresses) }));
}

function withAddresses({ kind, text }: SourceLine, addresses: ReadonlyMap<string, string>): string {
  if (kind !== 'text') return text;
  const codeAt = createCodeSpanFinder(text);
  let behindCode = 0;
  return text.replace(LINK, (found: string, shown: string | undefined, label: string | undefined, at: number) => {
    if (at < behindCode) return found;
    if (found.startsWith('`')) behindCode = codeAt(at)?.to ?? 0;
    const isTask = label === undefined && TASK_MARK.test(shown ?? '');
    const address = shown === undefined || isTask ? undefined : addresses.get(keyOf(label || shown));
    return address === undefined ? found : `[${shown}](<${address}>)`;
  });
}

/** Of definitions with the same label the first counts, as in CommonMark. */
function readDefinitions(lines: readonly SourceLine[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const line of lines) {
    const [, label = '', angled, plain] = definitionIn(line) ?? [];
    const address = angled ?? plain;
    if (address && !addresses.has(keyOf(label))) addresses.set(keyOf(label), address);
  }
  return addresses;
}

function definitionIn(line: SourceLine): RegExpExecArray | null {
  return line.kind === 'text' && line.text.includes(']:') ? DEFINITION.exec(readContent(line).text) : null;
}

/** Labels are compared without regard to case and spaces. */
function keyOf(label: string): string {
  return foldSpaces(label).toLowerCase();
}

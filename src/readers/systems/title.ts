import type { SystemsLine } from './lines';

const STATUS =
  /^(?:status\b|(?:early |first |rough |second |final )?(?:draft|(?:outline|idea|sketch|stub|notes?|wip|(?:work )?in progress|(?:(?:in|under) )?review|planned|published|final|done|completed?|to ?do|(?:not )?started|writing|ready|topic)\b(?! (?:about|an?|from|of|on|the|with|for (?!review))\b))\b[^.!?]{0,40}$)/i;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])\s/;
const LONGEST_TITLE = 120;
const LONGEST_STATUS = 60;

/** Where a draft's title and status are among the lines, as indexes. */
export interface TitlePlace {
  readonly title: number | null;
  readonly status: number | null;
}

/**
 * The title above a draft's first part, and the status between them. Going up from the part, a heading is the title. If
 * the parts are not headings, so is a line that is not a sentence, unless it is a status. A heading as deep as the part
 * and with its own text, such as a summary, is a sibling of the parts, and the title only if there is no other.
 */
export function findTitle(lines: readonly SystemsLine[], from: number, first: number): TitlePlace {
  const partDepth = lines[first]?.depth ?? null;
  const bare = partDepth === null || lines.slice(from, first).every(({ depth }) => depth === null);
  let beside: TitlePlace | null = null;
  let status: number | null = null;
  let below: number | null = null;
  let linesBelow = 0;
  for (let at = first - 1; at >= from; at--) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    linesBelow += 1;
    if (line.code) continue;
    if (line.depth !== null) {
      const place = { title: at, status: status ?? (isShortLine(lines, below) ? below : null) };
      const hasOwnText = linesBelow - 1 > (place.status === null ? 0 : 1);
      if (partDepth === null || line.depth < partDepth || !hasOwnText) return place;
      beside ??= place;
      status = null;
      below = null;
      continue;
    }
    const underLabel = at === from && from > 0;
    if (status === null && isStatus(line.text)) status = at;
    else if (bare && isTitle(line.text) && !underLabel && !standsBelowHeading(lines, from, at))
      return { title: at, status };
    // A status is right below a title; after a sentence it is a title that sounds like one.
    else if (bare && status !== null && status === below) return { title: status, status: null };
    below = at;
  }
  return beside ?? { title: status, status: null };
}

/** Whether a line is right below a heading that can be a draft's title, and so is not a title itself. */
function standsBelowHeading(lines: readonly SystemsLine[], from: number, at: number): boolean {
  for (let above = at - 1; above >= from; above--) {
    const line = lines[above];
    if (line && line.text !== '') return line.depth !== null && line.depth > 1;
  }
  return false;
}

function isShortLine(lines: readonly SystemsLine[], at: number | null): boolean {
  const text = (at === null ? undefined : lines[at]?.text) ?? '';
  return text !== '' && text.length <= LONGEST_STATUS && isTitle(text) && !BULLET.test(text);
}

/** Whether a line is the status of a draft. */
export function isStatus(text: string): boolean {
  return text.length <= LONGEST_STATUS && STATUS.test(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/^[-*+]\s|[.!,;]["')]*$/.test(text);
}

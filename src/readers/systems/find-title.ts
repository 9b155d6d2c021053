import type { SystemsLine } from './lines';

const STATUS =
  /^(?:status\b|(?:early |first |rough |second |final )?(?:draft|(?:outline|idea|sketch|stub|notes?|wip|(?:work )?in progress|(?:(?:in|under) )?review|planned|published|final|done|completed?|to ?do|(?:not )?started|writing|ready|topic)\b(?! (?:about|an?|from|of|on|the|with|for (?!review))\b))\b[^.!?]{0,40}$)/i;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])\s/;
const LONGEST_TITLE = 120;
const LONGEST_STATUS = 60;

/** The lines that a draft's title and status are. */
export interface DraftTitle {
  readonly title: SystemsLine | null;
  readonly status: SystemsLine | null;
}

/**
 * The title above a draft's first part, and the status between them. Going up from the part, a heading is the title. If
 * the parts are not headings, so is a line that is not a sentence, unless it is a status. A heading as deep as the part
 * and with its own text, such as a summary, is a sibling of the parts, and the title only if there is no other.
 *
 * @param from the index of the line below the previous draft's last label; 0 for the first draft
 */
export function findDraftTitle(lines: readonly SystemsLine[], from: number, part: SystemsLine): DraftTitle {
  const above = lines.slice(from, part.at).filter(({ text }) => text !== '');
  const bare = part.depth === null || above.every(({ depth }) => depth === null);
  let beside: DraftTitle | null = null;
  let status: SystemsLine | null = null;
  let below: SystemsLine | null = null;
  for (let at = above.length - 1; at >= 0; at--) {
    const line = above[at];
    if (!line || line.code) continue;
    if (line.depth !== null) {
      const found = { title: line, status: status ?? (isShortLine(below) ? below : null) };
      const hasOwnText = above.length - 1 - at > (found.status ? 1 : 0);
      if (part.depth === null || line.depth < part.depth || !hasOwnText) return found;
      beside ??= found;
      status = null;
      below = null;
      continue;
    }
    const underLabel = line.at === from && from > 0;
    // Such a heading can be a draft's title itself.
    const underHeading = (above[at - 1]?.depth ?? 0) > 1;
    if (status === null && isStatus(line.text)) status = line;
    else if (bare && isTitle(line.text) && !underLabel && !underHeading) return { title: line, status };
    // A status is right below a title; after a sentence it is a title that sounds like one.
    else if (bare && status !== null && status === below) return { title: status, status: null };
    below = line;
  }
  return beside ?? { title: status, status: null };
}

function isShortLine(line: SystemsLine | null): boolean {
  if (line === null) return false;
  return line.text.length <= LONGEST_STATUS && isTitle(line.text) && !BULLET.test(line.text);
}

/** Whether a line is the status of a draft. */
export function isStatus(text: string): boolean {
  return text.length <= LONGEST_STATUS && STATUS.test(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/^[-*+]\s|[.!,;]["')]*$/.test(text);
}

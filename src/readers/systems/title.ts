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
 * The title above a draft's first part, and the status between them: a heading or, where the parts are none or there is
 * no heading, a line.
 *
 * @param from where the lines of the draft before end
 */
export function findTitle(lines: readonly SystemsLine[], from: number, first: number): TitlePlace {
  const above: number[] = [];
  for (let at = first - 1; at >= from; at--) if (lines[at]?.text) above.push(at);
  const depth = lines[first]?.depth ?? null;
  const headings = above.filter((at) => depthOf(lines, at) !== null);
  const [nearest] = headings;
  if (depth === null || nearest === undefined) return lineAbove(lines, from, above);
  const heading = headings.find((at) => (depthOf(lines, at) ?? 0) < depth) ?? nearest;
  const place = { title: heading, status: statusBelow(lines, above, heading) };
  if (heading === nearest) return place;
  // A heading as deep as the parts is the title if there is nothing but a status below it. Else it is their sibling, such
  // as a summary.
  const status = statusBelow(lines, above, nearest);
  return above.indexOf(nearest) > (status === null ? 0 : 1) ? place : { title: nearest, status };
}

/** The nearest heading, or line that is not a sentence and no status. */
function lineAbove(lines: readonly SystemsLine[], from: number, above: readonly number[]): TitlePlace {
  let status: number | null = null;
  for (const at of above) {
    const { code, depth, text } = lines[at] ?? { code: true, depth: null, text: '' };
    if (code) continue;
    if (depth !== null) return { title: at, status: statusBelow(lines, above, at) };
    const isUnderLabel = at === from && from > 0;
    if (status === null && isStatus(text)) status = at;
    else if (isTitle(text) && !isUnderLabel && !standsBelowHeading(lines, from, at)) return { title: at, status };
  }
  return { title: status, status: null };
}

/** The status below a heading, up to the next one: a line that says so, else a short one right below it. */
function statusBelow(lines: readonly SystemsLine[], above: readonly number[], heading: number): number | null {
  const next = above.findLast((at) => at > heading && depthOf(lines, at) !== null) ?? Infinity;
  const between = above.filter((at) => at > heading && at < next && !lines[at]?.code);
  const below = between.at(-1) ?? null;
  return between.find((at) => isStatus(lines[at]?.text ?? '')) ?? (isShortLine(lines, below) ? below : null);
}

function depthOf(lines: readonly SystemsLine[], at: number): number | null {
  return lines[at]?.depth ?? null;
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
function isStatus(text: string): boolean {
  return text.length <= LONGEST_STATUS && STATUS.test(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/^[-*+]\s|[.!,;]["')]*$/.test(text);
}

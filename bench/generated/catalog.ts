import { seeded, type Random } from './random';
import { capitalised, phrase, task, topic } from './words';

/** Characters of a catalog of the size that the figures name. */
const SIZE = 50 * 1024;

const SECTIONS = ['Functional spec', 'Non-functional spec', 'Test rigor', 'Hardening pass', 'Acceptance criteria'];

/**
 * A catalog in the shape of those that people copy from web pages: headings that end in a pilcrow, no blank lines, five
 * sections of criteria per track, and lists whose line breaks and backticks are partly lost. About 50 KB.
 */
export function catalogNote(seed = 1): string {
  const random = seeded(seed);
  const parts = ['Capstone Catalog¶', `${capitalised(phrase(random, 20))}.`];
  for (let path = 1, length = 0; length < SIZE; path += 1) {
    const lines = pathOf(path, random);
    parts.push(...lines);
    length += lines.join('\n').length;
  }
  return `${parts.join('\n')}\n`;
}

function pathOf(path: number, random: Random): string[] {
  const tracks = [1, 2, 3].flatMap((track) => trackOf(track, random));
  return [`${capitalised(topic(random))} Path ${path}¶`, `${capitalised(phrase(random, 12))}.`, ...tracks];
}

function trackOf(track: number, random: Random): string[] {
  return [
    `Track ${track}-${capitalised(topic(random))}: ${capitalised(task(random))}¶`,
    `Outcome: a ${phrase(random, 24)}.`,
    ...SECTIONS.flatMap((title) => [`${title}¶`, ...items(random)]),
    'Skills exercised¶',
    `- ${capitalised(phrase(random, 9))}.`,
  ];
}

function items(random: Random): string[] {
  return [
    `- ${capitalised(phrase(random, 14))}.`,
    `- ${capitalised(task(random))}: the \`${topic(random).replace(' ', '_')}\` of`,
    `${topic(random)}and ${phrase(random, 8)}.`,
    `- ${capitalised(phrase(random, 10))} (${phrase(random, 4)}).`,
    `- ${capitalised(task(random))} within ${Math.ceil(random() * 90)} ms. - ${capitalised(phrase(random, 7))}.`,
  ];
}

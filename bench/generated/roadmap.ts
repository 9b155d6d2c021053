import { seeded, type Random } from './random';
import { capitalised, phrase, task, topic } from './words';

type Cells = readonly [checklist: string, objective: string, project: string];

const WIDTHS = [43, 217, 278] as const;
const HEADER: Cells = ['**Checklist**', '**Objective**', '**Projects with Breakdown**'];

/**
 * A roadmap note in the shape of real ones: a padded table of about 550 characters a row, most rows with only a project
 * of a few words, an objective every five or six rows, and now and then a link, a date, boxes. No two rows are the
 * same, so remembering them gains nothing.
 *
 * @param seed a different seed gives different words
 */
export function roadmapNote(rows: number, seed = 1): string {
  const random = seeded(seed);
  const body = Array.from({ length: rows }, (_, at) => padded(rowOf(at, random)));
  const delimiter = `| ${WIDTHS.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return ['---', 'tags:', '  - projects', '---', '', padded(HEADER), delimiter, ...body, '', rest(random), ''].join(
    '\n',
  );
}

function padded(cells: Cells): string {
  return `| ${cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' | ')} |`;
}

/** Twenty kinds of rows, one after the other; `at` makes each one of its kind. */
function rowOf(at: number, random: Random): Cells {
  const name = `${capitalised(topic(random))} ${at}`;
  const link = `https://example.org/${at.toString(36)}/${topic(random).replace(' ', '-')}`;
  switch (at % 20) {
    case 0:
      return [
        box(random, true),
        `**To learn ${name}**<br><br>- ${phrase(random, 4)}<br>- ${phrase(random, 9)}`,
        `- ${name}`,
      ];
    case 1:
      return ['', `TBD: 20${30 + (at % 60)}-0${1 + (at % 9)}-1${at % 10}`, `- ${capitalised(task(random))} ${at}`];
    case 5:
      return ['', '', `- ${name} on top of ${topic(random)} (${phrase(random, 2)})?`];
    case 6:
      return ['', `**${name}**`, `- ${capitalised(task(random))}`];
    case 7:
      return [box(random, at % 40 === 7), '', `- ${name} - [notes](${link}) <br><br>${boxes(random, 3)}`];
    case 8:
      return ['', '', `- ${name}<br><br>${phrase(random, 2)} [${task(random)} ](${link})`];
    case 11:
      return ['', `**${name} - ${phrase(random, 5)}**`, `- ${capitalised(phrase(random, 4))} ${at}`];
    case 12:
      return ['', '', `- ${name} : <br>${boxes(random, 1)}`];
    case 13:
      return ['', '', `${name}?<br>${box(random, false)} Read [this source](${link})`];
    case 15:
      return ['', '', ''];
    case 16:
      return ['', `${name}<br>`, `<br>${phrase(random, 12)}.`];
    case 17:
      return [
        '',
        '',
        `${name} with notes - [first part](${link})<br><br>[second ${at}](${link}/2) + [code ](${link}/3)`,
      ];
    case 18:
      return ['', '', `[[${name}]]`];
    default:
      return ['', '', `- ${name}: ${phrase(random, 2)}`];
  }
}

function boxes(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${box(random, false)} ${task(random)}`).join('<br>');
}

/** With an id that hardly any other box has, in any note. */
function box(random: Random, checked: boolean): string {
  const id = Math.floor(random() * 0x100_0000)
    .toString(16)
    .padStart(6, '0');
  return `<input type="checkbox" ${checked ? 'checked' : 'unchecked'} id="${id}">`;
}

/** The text below the table: links and a list, as in real notes. */
function rest(random: Random): string {
  return `[[${topic(random)}]]\n\n${capitalised(phrase(random, 6))}\n- [[${topic(random)}]]\n\nhttps://example.org/below`;
}

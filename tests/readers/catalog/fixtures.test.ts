import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog, readCatalogInSteps } from '../../../src/readers/catalog/read-catalog';
import { catalogOf, outlineOf } from './outline';

/** Notes, each with what a careful reader finds in it. */
const FOLDER = new URL('./fixtures/', import.meta.url);
const OUTLINE = '.outline.txt';
const content = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const files = readdirSync(FOLDER);
const names = files.filter((file) => file.endsWith(OUTLINE)).map((file) => file.slice(0, -OUTLINE.length));

function fixture(name: string): { readonly note: string; readonly outline: string } {
  const file = files.find((one) => one === `${name}.md` || one === `${name}.txt`) ?? '';
  return { note: content(file), outline: content(name + OUTLINE).trimEnd() };
}

describe.each(names)('the note %s', (name) => {
  const { note, outline } = fixture(name);

  it('is read as written down beside it', () => {
    expect(outlineOf(catalogOf(`${name}.md`, readCatalog(note)))).toBe(outline);
  });

  it('reads the same below frontmatter, with other line ends', () => {
    const framed = note.startsWith('---') ? note : `---\nkind: spec\n---\n${note}`;
    const reading = readCatalog(`\uFEFF${framed.replaceAll('\n', '\r\n')}`);
    expect(outlineOf(catalogOf(`${name}.md`, reading))).toBe(outline);
  });
});

describe('a long note', () => {
  const note = fixture('copied-sentences').note.repeat(200);

  it('is read with pauses, and then is what it is without', () => {
    let pauses = 0;
    const steps = readCatalogInSteps(note);
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(note.split('\n').length / 1000);
    expect(outlineOf(step.value)).toBe(outlineOf(readCatalog(note)));
  });
});

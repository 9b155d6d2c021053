import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { catalogOf, note, outlineOf } from './outline';
import { SECTIONS } from './shapes/sections';
import { SYNTAX } from './shapes/syntax';
import { TRACKS } from './shapes/tracks';

const shapes = [...TRACKS, ...SECTIONS, ...SYNTAX];

const read = (text: string) => catalogOf('Garden builds.md', readCatalog(text));

describe('a catalog in Markdown', () => {
  it.each(shapes)('reads $name', ({ note: source, reads }) => {
    expect(outlineOf(read(note(source)))).toBe(note(reads));
  });

  it.each(shapes)('reads the same with CRLF line ends and frontmatter: $name', ({ note: source, reads }) => {
    const text = note(source);
    const framed = text.startsWith('---') ? text : `---\nkind: spec\n---\n${text}`;
    expect(outlineOf(read(`\uFEFF${framed.replaceAll('\n', '\r\n')}`))).toBe(note(reads));
  });

  // Frontmatter in a quote is not frontmatter.
  it.each(shapes.filter((shape) => !note(shape.note).startsWith('---')))(
    'reads the same within a quote: $name',
    ({ note: source, reads }) => {
      expect(outlineOf(read(note(source).replace(/^/gm, '> ')))).toBe(note(reads));
    },
  );

  it('knows the line of each thing', () => {
    const text =
      '---\na: b\n---\n# Boats\n\n## Track 1: Canoe\nMust-have:\n- Floats\n- [ ] Steers\n  well\n- Carries two';
    const [path] = read(text).paths;
    const [track] = path?.tracks ?? [];
    const [section] = track?.sections ?? [];
    expect([path?.line, track?.line, section?.line]).toEqual([4, 6, 7]);
    expect(section?.items.map((item) => item.line)).toEqual([8, 9, 11]);
  });

  it('knows the line of each row of a table, and the pipes in its cells', () => {
    const table =
      '| Id | Demand | Rank |\n| --- | --- | --- |\n| FR1 | Reads a\\|b | Must |\n| FR2 | Floats | Should |';
    const [path] = read(`# Boats\n## Track 1: Canoe\n### Requirements\n${table}`).paths;
    expect(path?.tracks[0]?.sections[0]?.items.map(({ text, line }) => [text, line])).toEqual([
      ['FR1: Reads a|b (Must)', 6],
      ['FR2: Floats (Should)', 7],
    ]);
  });

  it.each([
    ['its only H1', '# Boats\n## Track 1: Canoe\n### Goal\nx', 'Boats'],
    ['its first H1 where that is no path', '# Boats\nFor all.\n# A\n## Track 1: B\n# C\n## Track 1: D', 'Boats'],
    ['the name of the note where several paths are at H1', '# A\n## Track 1: B\n# C\n## Track 1: D', 'Garden builds'],
    ['the name of the note where its first heading says no more', '## Contents\n## A\n### Track 1: B', 'Garden builds'],
    ['the name of the note where the H1 is a track', '# Track 1: Canoe\n## Goal\nx', 'Garden builds'],
  ])('is called after %s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    ['prose', 'My capstone went well. I learned much.'],
    ['a diary', '# Capstone diary\n## Week 1\n### Goals\n- sleep\n## Week 2\n### Goals\n- sleep more'],
    ['nothing', ''],
    ['a track in a code block', '```\n# Track 1: A\n```'],
    ['frontmatter alone', '---\ntags: capstones\n---\n'],
  ])('is none that holds only %s', (_, text) => {
    expect(read(text).paths).toEqual([]);
  });

  const requirements = (text: string) =>
    read(text).paths.flatMap((path) => path.requirements.map(({ title }) => title));

  it.each(['House rules', 'Expectations', 'Guidelines', 'Baseline', 'Prerequisites', 'Conventions', 'Requirements'])(
    'takes “%s” above the tracks for requirements of the path if there is a list below',
    (title) => {
      const [above, track] = [`# Boats\n## ${title}\n`, '\n## Track 1: Canoe\n### Goal\nx'];
      expect(requirements(`${above}- Floats${track}`)).toEqual([title]);
      expect(requirements(`${above}### Each\n- Floats${track}`)).toEqual([title, 'Each']);
      expect(requirements(`${above}They float.${track}`)).toEqual([]);
    },
  );

  it.each([
    ...['Appendix A: Tools', 'Glossary', 'Index', 'Changelog', 'Acknowledgements', 'Credits', 'License', 'Contact'],
    ...['See also', 'About the author', 'Further reading', 'References', 'Bibliography', 'Resources:', 'FAQ'],
    ...['Why these projects?', 'How to choose a track', 'Picking your track', 'Getting started', 'Your next steps'],
    ...['Conclusion', 'Final thoughts!', 'Tips', '💡 Tips for success', 'Pro tips'],
  ])('takes “%s” above, below and beside the tracks for no requirement', (title) => {
    const [track, others] = ['## Track 1: Canoe\n### Goal\nx\n', `## ${title}\n- Floats\n`];
    expect(requirements(`# Boats\n${others}${track}`)).toEqual([]);
    expect(requirements(`# Boats\n${track}${others}`)).toEqual([]);
    expect(requirements(`# Boats\n## Small\n### Track 1: Canoe\n#### Goal\nx\n${others}`)).toEqual([]);
  });

  it.each(['**Time:** a week', '**Time**: a week', '__Time:__ a week', '__Time__: a week'])(
    'starts a line of its own at a bold label within a paragraph: %s',
    (line) => {
      const [path] = read(`# Boats\n## Track 1: Canoe\nFor calm\nwater.\n${line}\n### Goal\nx`).paths;
      expect(path?.tracks[0]?.intro).toEqual(['For calm water.', 'Time: a week']);
    },
  );

  it('keeps the blank lines within code, and no others', () => {
    const code = '```js\n\nlet a;\n\n\nlet b;\n\n```\n\nBelow.\n\n```\nlet c;\n```';
    const [path] = read(`# Boats\n## Track 1: Canoe\n### Goal\nx\n\n${code}`).paths;
    expect(path?.tracks[0]?.sections[0]?.text).toBe('x\nlet a;\n\n\nlet b;\nBelow.\nlet c;');
  });

  it('knows tracks with nothing but a space behind their number', () => {
    const [path] = read('# Labs\n## Lab 1 Clocks\n### Goal\nx\n## Lab 2 Lamps\n### Goal\ny\n## Lab 3 is to come').paths;
    expect(path?.tracks.map(({ label, title }) => [label, title])).toEqual([
      ['Lab 1', 'Clocks'],
      ['Lab 2', 'Lamps'],
    ]);
  });

  it.each([
    ...['Capstone Project 1', 'Final capstone project 2', 'Capstone Track A', 'Capstone Lab III', 'Project Option B'],
    ...['Project Idea 3', 'Lab Challenge Four', 'Capstone Brief 5'],
  ])('knows a track by two words before its number: %s', (label) => {
    const [path] = read(`# Boats\n## ${label}: Canoe\nFloats.`).paths;
    expect(path?.tracks.map((track) => [track.label, track.title])).toEqual([[label, 'Canoe']]);
  });

  it.each([
    ...['must', 'Should have', 'could-have', 'Won’t', 'nice to have', 'P1', 'high', 'Medium', 'low', 'critical'],
    ...['Required', 'optional', 'yes', 'no', '20 %', '12.5 points', '3 pts', 'NFR-1.2', 'Req 12a'],
  ])('takes “%s” in a table for what describes a requirement, though it be longer', (aside) => {
    const table = `| A | B |\n| --- | --- |\n| ${aside} | a |\n| ${aside} | b |`;
    const [path] = read(`# Boats\n## Track 1: Canoe\n### Requirements\n${table}`).paths;
    expect(path?.tracks[0]?.sections[0]?.items.map(({ text }) => text)).toEqual([`${aside}: a`, `${aside}: b`]);
  });

  it('nests underlined headings by their lines', () => {
    const boats = 'Boats\n=====\n\nTrack 1: Canoe\n--------------\n\n### Goal\nx\n\n';
    const { paths } = read(`${boats}${boats.replace('Boats', 'Kites')}`);
    expect(paths.map((path) => [path.title, path.tracks.length])).toEqual([
      ['Boats', 1],
      ['Kites', 1],
    ]);
  });

  it('knows a heading without the id behind it', () => {
    const [path] = read('# Boats ^boats\n## Track 1: Canoe ^canoe\n### Goal ^goal\nx').paths;
    const [track] = path?.tracks ?? [];
    expect([path?.title, track?.title, track?.sections[0]?.title]).toEqual(['Boats', 'Canoe', 'Goal']);
  });

  it('keeps two headings with one name apart by their lines', () => {
    const [path] = read('# P\n## Track 1: A\n### Goal\nx\n## Track 1: A\n### Goal\ny').paths;
    expect(path?.tracks.map((track) => [track.title, track.line])).toEqual([
      ['A', 2],
      ['A', 5],
    ]);
  });
});

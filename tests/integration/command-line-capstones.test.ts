import { describe, expect, it } from 'vitest';
import { box, roadmapNote } from './support/roadmap-vault';
import { vaultToAsk } from './support/vault-command';

const SPECS = `# Bars

## Boats

### Track 1 - Dinghy

Outcome: a dinghy that sails to windward.

#### Must-have

- a hull that keeps dry
- a rudder that steers

### Track 2 - Ketch

#### Must-have

- two masts

## Kitchens

### Track 1 - Oven

#### Must-have

- bakes bread
`;
const PLAN = roadmapNote(
  [box('a00001'), '**Build a dinghy**', 'Draw the lines'],
  ['', '**Bake**', '[[Specs#Track 1 - Oven]]'],
  ['', '**Rest**', 'Sleep'],
);
const FILES = { 'Plan.md': PLAN, 'Specs.md': `---\ntags: [capstones]\n---\n${SPECS}` };
const json = <T>(text: string) => JSON.parse(text) as T;

describe('match', () => {
  it('ranks tracks for a text, best first, with why', async () => {
    const ask = await vaultToAsk(FILES);
    const [best] = json<Record<string, unknown>[]>((await ask('match', 'text=sailing a dinghy', 'format=json')).output);
    expect(best).toMatchObject({ path: 'Specs.md', line: 8, track: 'Track 1', title: 'Dinghy' });
    expect(Object.keys(best ?? {})).toEqual(['path', 'line', 'track', 'title', 'score', 'terms']);
    expect(best?.terms).toContain('Dinghy');
    expect((await ask('match', 'text=sailing a dinghy')).output).toMatch(
      /^0\.\d\d Track 1: Dinghy \(Boats\) Specs\.md:8$/m,
    );
  });

  it('is empty where nothing is near enough', async () => {
    const ask = await vaultToAsk(FILES);
    expect((await ask('match', 'text=income tax', 'format=json')).output).toBe('[]');
    expect((await ask('match', 'text=income tax')).output).toBe('No track matches closely enough.');
  });

  it.each([[[]], [['text=']], [['text=dinghy', 'format=xml']]])('does not understand %j', async (words) => {
    const ask = await vaultToAsk(FILES);
    expect(await ask('match', ...words)).toMatchObject({ status: 2, output: '' });
  });
});

describe('capstones', () => {
  it('lists tracks with what leads to them, and what is without', async () => {
    const ask = await vaultToAsk(FILES);
    const answer = json((await ask('capstones', 'format=json')).output);
    expect(answer).toMatchObject({
      tracks: [
        {
          title: 'Dinghy',
          criteria: { met: 0, total: 2 },
          links: [{ line: 7, kind: 'objective', state: 'suggested' }],
        },
        { title: 'Ketch', links: [] },
        { title: 'Oven', links: [{ line: 8, kind: 'project', state: 'linked', score: null }] },
      ],
      tracksWithoutObjective: [{ path: 'Specs.md', line: 17, track: 'Track 2', title: 'Ketch' }],
      objectivesWithoutTrack: [{ path: 'Plan.md', line: 9, title: 'Rest' }],
    });
  });

  it('says the same for people', async () => {
    const ask = await vaultToAsk(FILES);
    const { output } = await ask('capstones');
    expect(output).toMatch(/^Track 1: Oven \(Kitchens\) Specs\.md:\d+, 0 of 1 criteria\n {2}project .* \(linked\)$/m);
    expect(output).toMatch(/^ {2}objective Build a dinghy Plan\.md:7 \(suggested 0\.\d\d\)$/m);
    const without = 'Tracks without an objective or project:\n  Track 2: Ketch (Boats) Specs.md:17';
    expect(output.split('\n\n').slice(2)).toEqual([without, 'Objectives without a track:\n  Rest Plan.md:9']);
  });

  it('calls a track without a number by its title, and lists nothing that there is not', async () => {
    const specs = '---\ntags: [capstones]\n---\n# Boats\n\n## Yawl\n\n### Must-have\n\n- two masts\n';
    const ask = await vaultToAsk({ 'Plan.md': roadmapNote(['', 'Build [[Specs#Yawl\\|it]]', '']), 'Specs.md': specs });
    expect((await ask('capstones')).output).toBe(
      'Yawl (Boats) Specs.md:6, 0 of 1 criteria\n  objective Build it Plan.md:7 (linked)',
    );
    expect(json((await ask('capstones', 'format=json')).output)).toMatchObject({ tracks: [{ track: 'Yawl' }] });
  });

  it('says how to begin where there is no catalog', async () => {
    const ask = await vaultToAsk({ 'Plan.md': PLAN });
    expect((await ask('capstones')).output).toBe('No capstone tracks. Tag a note of specs with #capstones.');
  });
});

describe('without an action', () => {
  it('only the best suggestion is shown', async () => {
    const specs = FILES['Specs.md'].replace('Track 2 - Ketch', 'Track 2 - Dinghy with two masts');
    const ask = await vaultToAsk({ ...FILES, 'Specs.md': specs });
    expect(json((await ask('capstones', 'format=json')).output)).toMatchObject({
      tracks: [{ links: [{ line: 7 }] }, { links: [{ line: 7 }] }, {}],
    });
    expect((await ask()).output.match(/capstone\? .*/g)).toEqual(['capstone? Dinghy (Boats)']);
  });

  it('a suggestion that a project has taken up is shown with the project alone', async () => {
    const taken = PLAN.replace('Draw the lines', '[[Specs#Track 1 - Dinghy\\|Draw]]');
    const ask = await vaultToAsk({ ...FILES, 'Plan.md': taken });
    expect((await ask()).output.match(/capstone.? Dinghy.*/g)).toEqual(['capstone: Dinghy (Boats)']);
  });

  it('each objective is shown with its capstone, each project with its own', async () => {
    const ask = await vaultToAsk(FILES);
    const { output } = await ask();
    expect(output).toContain('Build a dinghy: 0 of 1, 0%\n    capstone? Dinghy (Boats)');
    expect(output).toContain('\n        capstone: Oven (Kitchens)');
  });
});

describe('plan', () => {
  const request = (track: string, ...more: string[]) => ['plan', 'path=Plan.md', 'line=7', `track=${track}`, ...more];

  it('writes a note from the spec, adds a row, and its tasks are criteria from then on', async () => {
    const ask = await vaultToAsk(FILES);
    const { status, output, files } = await ask(...request('Dinghy'));
    expect([status, output]).toEqual([0, 'Dinghy.md']);
    expect(files['Dinghy.md']).toContain('- [ ] a hull that keeps dry\n- [ ] a rudder that steers');
    expect(files['Dinghy.md']).toMatch(/^capstone: "\[\[Specs#/m);
    expect(files['Specs.md']).toBe(FILES['Specs.md']);
    const rows = (files['Plan.md'] ?? '').split('\n').filter((line) => !PLAN.split('\n').includes(line));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/<input type="checkbox" unchecked id="[0-9a-f]{6}">.*\[\[Dinghy]]/);
    expect((await ask()).output).toContain('Dinghy, 0 of 2 criteria\n        capstone: Dinghy (Boats)');
  });

  it('only prints what it would write in a dry run', async () => {
    const ask = await vaultToAsk(FILES);
    const { status, output, files } = await ask(...request('Dinghy', 'dry-run'));
    expect([status, files]).toEqual([0, FILES]);
    expect(output).toMatch(/^Dinghy\.md\n\n---\ncapstone: /);
  });

  it('never writes over a note', async () => {
    const ask = await vaultToAsk({ ...FILES, 'Dinghy.md': 'Mine.\n' });
    const { output, files } = await ask(...request('Dinghy'));
    expect(output).toBe('Dinghy 2.md');
    expect(files['Dinghy.md']).toBe('Mine.\n');
  });

  it.each([
    ['Ketch', 'Ketch'],
    ['Track 2 - Ketch', 'Ketch'],
    ['track 2', 'Ketch'],
    ['Kitchens#Track 1', 'Oven'],
    ['Specs#Track 1 - Oven', 'Oven'],
    ['[[Specs#Track 1 - Oven|the oven]]', 'Oven'],
    ['Specs.md:17', 'Ketch'],
  ])('finds a track by %s', async (name, title) => {
    const ask = await vaultToAsk(FILES);
    expect((await ask(...request(name, 'dry-run'))).output).toMatch(new RegExp(`^${title}\\.md\n`));
  });

  it.each([
    ['Cache | shared', 'Cache shared'],
    ['cache | SHARED', 'Cache shared'],
    ['C# basics', 'C basics'],
  ])('takes no other track for the one that is called %s', async (name, title) => {
    const other = '\n# C\n\n## Track 1 - Basics\n\n- a\n\n## Track 2 - Cache\n\n- b\n';
    const specs = `---\ntags: [capstones]\n---\n${other}\n# More\n\n## Track 3 - Cache | shared\n\n- c\n\n## Track 4 - C# basics\n\n- d\n`;
    const ask = await vaultToAsk({ ...FILES, 'More.md': specs });
    expect((await ask(...request(name, 'dry-run'))).output).toMatch(new RegExp(`^${title}\\.md\n`));
  });

  it('takes the line of the note that is named, whatever tracks others have there', async () => {
    const ask = await vaultToAsk({ ...FILES, 'More.md': FILES['Specs.md'].replace('Ketch', 'Yawl') });
    expect((await ask(...request('Specs.md:17', 'dry-run'))).output).toMatch(/^Ketch\.md\n/);
    expect((await ask(...request('More.md:17', 'dry-run'))).output).toMatch(/^Yawl\.md\n/);
  });

  it('finds no track by a blank, not even the only one', async () => {
    const only = '---\ntags: [capstones]\n---\n# Boats\n\n## Track 1 - Dinghy\n\n- a\n';
    const ask = await vaultToAsk({ 'Plan.md': PLAN, 'Specs.md': only });
    expect(await ask(...request(' ', 'dry-run'))).toMatchObject({ status: 1, output: '' });
  });

  it.each<[string, string[], 1 | 2, string]>([
    ['a track that is called as another with more behind a pipe', request('Dinghy | second'), 1, 'no track is called'],
    ['a track that several are called', request('Track 1'), 1, 'fits 2 tracks'],
    ['a track that there is not', request('Submarine'), 1, 'no track is called'],
    ['a line where no track stands', request('Specs.md:2'), 1, 'no track is called'],
    [
      'a line where no objective starts',
      ['plan', 'path=Plan.md', 'line=2', 'track=Dinghy'],
      1,
      'no objective starts at line 2',
    ],
    ['a line that is no number', ['plan', 'path=Plan.md', 'line=last', 'track=Dinghy'], 2, 'not a whole number'],
    ['line 0', ['plan', 'path=Plan.md', 'line=0', 'track=Dinghy'], 2, 'lines count from 1'],
    ['a note that is no roadmap', ['plan', 'path=Specs.md', 'line=7', 'track=Dinghy'], 1, 'no roadmap note'],
    ['a path outside the vault', ['plan', 'path=../Plan.md', 'line=7', 'track=Dinghy'], 2, 'not inside the vault'],
    ['no track', ['plan', 'path=Plan.md', 'line=7'], 2, "'track' is missing"],
    ['a dry run without a value', request('Dinghy', 'dry-run='), 2, 'dry-run=true or dry-run=false'],
    ['a dry run that is neither', request('Dinghy', 'dry-run=perhaps'), 2, 'dry-run=true or dry-run=false'],
  ])('refuses %s in one line, and changes nothing', async (_, words, status, reason) => {
    const ask = await vaultToAsk(FILES);
    const answer = await ask(...words);
    expect(answer).toMatchObject({ status, output: '', files: FILES });
    expect(answer.complaint).toMatch(/^\S[^\n]*\S$/);
    expect(answer.complaint.toLowerCase()).toContain(reason);
  });

  it('names the tracks that fit, so that one can be chosen', async () => {
    const ask = await vaultToAsk(FILES);
    const { complaint } = await ask(...request('Track 1'));
    expect(complaint).toMatch(/fits 2 tracks: .*Specs\.md:8; .*Specs\.md:\d+\. Name one as note:line\./);
  });
});

describe('a written link that is broken or ambiguous', () => {
  it('is a problem of the roadmap at its line', async () => {
    const plan = roadmapNote(['', '**Bake** [[Specs#Stove]]', ''], ['', '**Sail** [[Specs#Track 1]]', 'Knots']);
    const ask = await vaultToAsk({ ...FILES, 'Plan.md': plan });
    const findings = json<{ code: string; line: number }[]>((await ask('lint', 'format=json')).output);
    expect(findings.filter(({ code }) => code.endsWith('-link'))).toMatchObject([
      { path: 'Plan.md', code: 'broken-link', line: 7 },
      { path: 'Plan.md', code: 'ambiguous-link', line: 8 },
    ]);
    const { capstoneLinks } = json<{ capstoneLinks: unknown[] }>((await ask('index')).output);
    expect(capstoneLinks).toMatchObject([
      { from: { line: 7 }, to: null, state: 'broken', score: null, terms: [] },
      { from: { line: 8 }, to: null, state: 'ambiguous', score: null, terms: [] },
    ]);
    expect((await ask()).output).toContain('    capstone: [[Specs#Stove]] is broken');
  });
});

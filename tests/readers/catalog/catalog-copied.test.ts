import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { copyList, pageList, withoutSpaces } from './copied-page';
import { note, outlineOf } from './outline';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const read = (text: string) => readCatalog(text);

/** The items of the only section of a page that has the given lines as a list. */
function itemsOf(lines: string): string[] {
  const [path] = read(`Track 1 - Kiln¶\nAcceptance criteria¶\n${lines}`).paths;
  return path?.tracks[0]?.sections[0]?.items.map((item) => item.text) ?? [];
}

describe('a list of a copied page', () => {
  it.each<[string, string, string[]]>([
    [
      'goes on behind the line end before inline code',
      '- Starts with\nkilnctl upon boot.',
      ['Starts with kilnctl upon boot.'],
    ],
    ['joins code in parentheses without a space', '- Probes (\ntop,low).', ['Probes (top,low).']],
    [
      'joins code behind parentheses with a space',
      '- Probes (all of them) with\nkilnctl upon boot.',
      ['Probes (all of them) with kilnctl upon boot.'],
    ],
    ['goes on behind a word in capitals', '- Cools.\n- Waits for THE\nprobe', ['Cools.', 'Waits for THE probe']],
    [
      'goes on behind a sign',
      '- Cools\n- Has kiln, fan &\nprobe- Dries\n- Sells',
      ['Cools', 'Has kiln, fan & probe', 'Dries', 'Sells'],
    ],
    [
      'goes on where it was wrapped',
      '- Holds a ramp, with errors\nshown on a curve\n- Cools',
      ['Holds a ramp, with errors shown on a curve', 'Cools'],
    ],
    [
      'goes on where it was wrapped at its end',
      '- Holds a ramp, with errors shown on a\ncurve\n- Cools quickly once it is\nfired',
      ['Holds a ramp, with errors shown on a curve', 'Cools quickly once it is fired'],
    ],
    [
      'goes on where it was wrapped at its end, if nothing ends it before',
      '- Cools\n- Holds a ramp, with errors\nquickly shown on a curve',
      ['Cools', 'Holds a ramp, with errors quickly shown on a curve'],
    ],
    [
      'goes on over several lines',
      '- Holds a ramp\nwith errors and\nshown on a curve. - Cools\n- Sells',
      ['Holds a ramp with errors and shown on a curve.', 'Cools', 'Sells'],
    ],
    [
      'goes on in capitals up to its full stop',
      '- Holds a ramp\nAbove 900 degrees.\n- Cools.',
      ['Holds a ramp Above 900 degrees.', 'Cools.'],
    ],
    ['does not go on with code', '- Holds a ramp\nlet it = hold;\nprints it', ['Holds a ramp']],
    [
      'starts an item at each bullet behind a full stop',
      '- Reads\nprobe. - Logs it. - Shows a\ncurve.\n- Ramps. \nThe whole way. - Cools. - Sells.\n- Glazes.',
      ['Reads probe.', 'Logs it.', 'Shows a curve.', 'Ramps. The whole way.', 'Cools.', 'Sells.', 'Glazes.'],
    ],
    [
      'starts an item at the bullet behind a colon, as at those that follow it',
      '- Has two ramps: - Up. - Down.\n- Reads\nprobe, of which: - Hot. - Cold.\n- Cools.',
      ['Has two ramps:', 'Up.', 'Down.', 'Reads probe, of which:', 'Hot.', 'Cold.', 'Cools.'],
    ],
    ['ends at a label that says what it is', '- a\nDeliverables:\n- b', ['a']],
    ['may have other bullets', '• Reads\nprobe. • Logs it.\n• Cools.', ['Reads probe.', 'Logs it.', 'Cools.']],
    [
      'may have numbers for bullets',
      '1. Reads\nprobe? 2. Logs to\nsd! 3. Waits for\nfan… 4. Cools (in an hour.)',
      ['Reads probe?', 'Logs to sd!', 'Waits for fan…', 'Cools (in an hour.)'],
    ],
    [
      'takes a number in a sentence for none',
      '1. Fires pots at cone 2. twice.\n2. Cools.',
      ['Fires pots at cone 2. twice.', 'Cools.'],
    ],
    [
      'goes on behind a number that an item lost that starts with code',
      '1. Fires.\nkilnctl log says so.\n3. Cools.\n4. Sells.\n20. Street is none of it.',
      ['Fires. kilnctl log says so.', 'Cools.', 'Sells.'],
    ],
    [
      'tells the end of a sentence from an abbreviation that its last word ends like',
      '- Reads\nprobe when pots are fired. - Logs it.',
      ['Reads probe when pots are fired.', 'Logs it.'],
    ],
    [
      'has full stops if half of its whole items have',
      '- Holds a ramp.\n- Shows a curve\n- Waits\nkilnctlprints it- Ends',
      ['Holds a ramp.', 'Shows a curve', 'Waits kilnctlprints it- Ends'],
    ],
    [
      'has none if none of its whole items has, whatever its other lines end with',
      '- Holds a ramp\n- Shows a curve\nkilnctlprints it- Cools.',
      ['Holds a ramp', 'Shows a curve', 'kilnctlprints it', 'Cools.'],
    ],
    ['starts an item at a bullet behind a full stop', '- Reads\nprobe. - Logs it.', ['Reads probe.', 'Logs it.']],
    [
      'starts an item at a line that is led by code, below a whole item',
      '- Logs it.\nkilnctlstops the fan.- Cools down.',
      ['Logs it.', 'kilnctlstops the fan.', 'Cools down.'],
    ],
    [
      'parts items that are led by code and stand without a space between them',
      'fan.tomlsets the speed of it.vent_maxlimits the draught.- Cools down.',
      ['fan.toml sets the speed of it.', 'vent_maxlimits the draught.', 'Cools down.'],
    ],
    [
      'parts names of files',
      '- Papers.\nWIRING.md.HAZARDS.md.- Showing.',
      ['Papers.', 'WIRING.md.', 'HAZARDS.md.', 'Showing.'],
    ],
    [
      'keeps names of files with two dots whole',
      '- Cools.\nkilnctl packs log.tar.gz and curves.csv.gz every night.- Sells.',
      ['Cools.', 'kilnctl packs log.tar.gz and curves.csv.gz every night.', 'Sells.'],
    ],
    [
      'starts an item led by code behind an interrupted one',
      '- Reads\nprobeonce. kilnctlprints all of it.- Cools.',
      ['Reads probeonce.', 'kilnctlprints all of it.', 'Cools.'],
    ],
    [
      'takes a hyphen between words for no bullet',
      '- Fired twice - once slowly.\n- Uses the\nring- and bar-holder - sold apart.',
      ['Fired twice - once slowly.', 'Uses the ring- and bar-holder - sold apart.'],
    ],
    [
      'takes the hyphen of half a word for no bullet, even where there must be one',
      '- Weighs with\nscalectlpre- and post-firing\n- Holds a ramp up-\nor down- to the degree\n- Cools',
      ['Weighs with scalectlpre- and post-firing', 'Holds a ramp up- or down- to the degree', 'Cools'],
    ],
    [
      'needs no full stops where its items have none',
      '- Holds a ramp\n- Logs to\nsd - Shows a curve\nkilnctlprints it- Stops on a lost probe\n- Cools',
      ['Holds a ramp', 'Logs to sd', 'Shows a curve', 'kilnctlprints it', 'Stops on a lost probe', 'Cools'],
    ],
    [
      'parts items without full stops at a bullet that must be there',
      '- Expires after\nttl POST /leaseandDELETE /lease- Seals the key\n- Signed\nkeyctlfor all- mTLS with\nstep-ca',
      [
        'Expires after ttl',
        'POST /leaseandDELETE /lease',
        'Seals the key',
        'Signed',
        'keyctlfor all',
        'mTLS with step-ca',
      ],
    ],
    [
      'needs a capital behind such a bullet at the end of a list',
      '- Holds a ramp\n- Shows a curve\n- Logs with\nsd card - a large one',
      ['Holds a ramp', 'Shows a curve', 'Logs with sd card - a large one'],
    ],
    [
      'parts items led by code at the end of a list',
      '- Cools.\nfan_maxlimits the speed of it.vent_maxlimits it too.',
      ['Cools.', 'fan_maxlimits the speed of it.', 'vent_maxlimits it too.'],
    ],
    ['takes one sentence led by code for an item', 'kilnctlprints all of it.', ['kilnctlprints all of it.']],
    [
      'parts items that ask or call',
      '- Is\nprobehot? - Say so!\nkilnctlprints it.- Cools.',
      ['Is probehot?', 'Say so!', 'kilnctlprints it.', 'Cools.'],
    ],
    [
      'ends a list above closing prose and above the label of the next',
      '- Cools.\nkilnctlprints it\nThat is all there is to it.\n- Again.\nfan_maxholds\nBonus:\n- More.',
      ['Cools.', 'kilnctlprints it', 'Again.', 'fan_maxholds'],
    ],
    ['takes a command for none', 'kilnctl --all', []],
    [
      'keeps dotted names whole',
      'fan_maxis set viakiln.limitsand that.- Cools.',
      ['fan_maxis set viakiln.limitsand that.', 'Cools.'],
    ],
    ['leaves the boxes of task items out of their texts', '- [x] Wired.\n- [ ] Fired.', ['Wired.', 'Fired.']],
    [
      'takes a bullet alone for the bullet of the next line',
      '-\nHolds a ramp.\n-\nCools.',
      ['Holds a ramp.', 'Cools.'],
    ],
    [
      'reads the rows of a table',
      'ID | Demand | Rank\nFR1 | Holds a ramp for an hour | Must\nFR2 | Draws a curve | Could',
      ['FR1: Holds a ramp for an hour (Must)', 'FR2: Draws a curve (Could)'],
    ],
    [
      'reads the rows of a table whose cells a browser put tabs between',
      'Criterion\tWeight\tNotes\nWorks\t50%\t\nDraws a curve\t50%\tby hand',
      ['Works (50%)', 'Draws a curve (50%, by hand)'],
    ],
    [
      'parts items whose line ends are lost, behind a bullet too',
      '- Wired. - Fired. - Holds 3 - 5 pots\n- Cools',
      ['Wired.', 'Fired.', 'Holds 3 - 5 pots', 'Cools'],
    ],
    [
      'takes bullets between tabs for those of a list',
      '\t•\tHolds a ramp\n\t•\tDraws a curve\n\t◦\tin ink',
      ['Holds a ramp', 'Draws a curve', 'in ink'],
    ],
    ['takes numbers before tabs for those of a list', '1.\tHolds a ramp\n2.\tCools', ['Holds a ramp', 'Cools']],
    ['knows the bullets of word processors', '· Holds a ramp\n· Cools\n▪ Rests', ['Holds a ramp', 'Cools', 'Rests']],
    [
      'takes no requirement for the header of its table',
      'FR1 | Holds a ramp for an hour | Must\nFR2 | Draws a curve | Could',
      ['FR1: Holds a ramp for an hour (Must)', 'FR2: Draws a curve (Could)'],
    ],
    [
      'takes a pipe in a single line for no table',
      '- Runs\ncat log | less and waits. - Cools.',
      ['Runs cat log | less and waits.', 'Cools.'],
    ],
    ['takes tabs in code for none', 'kiln:\n\tramp = 3;\t// slow\n\thold = 4;\t// long', []],
    ['leaves closing prose out', '- Cools.\nThe bar: a pot that holds water. - You say so.', ['Cools.']],
    [
      'leaves a paragraph with several bullets out',
      '- Cools.\nNow you can do more: - Glaze it. - Sell it. - Mend it.',
      ['Cools.'],
    ],
    [
      'leaves paragraphs with bullets out between its items',
      '- Cools.\nNow you can do more with it: - Glaze it. - Sell it.\n- Sells.\nDo not forget the rest: - Sweep.\n- Rests.',
      ['Cools.', 'Sells.', 'Rests.'],
    ],
    [
      'does not go on with the lines of a code block that are a word each',
      '- Holds a ramp\nprobe\nramp\nhold',
      ['Holds a ramp'],
    ],
    ['leaves the lines of a code block out', 'probe --> filter\n|\nv\nlet ramp = 3;', []],
    ['keeps a lone backtick', '- `log - like lines in the file.', ['`log - like lines in the file.']],
  ])('%s', (_, lines, items) => {
    expect(itemsOf(lines)).toEqual(items);
  });

  it('is put together again, whatever the order of its items', () => {
    fc.assert(
      fc.property(pageList, (list) => {
        const wanted = list.map((item) => withoutSpaces(item.join('')));
        expect(itemsOf(copyList(list)).map(withoutSpaces)).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a copied page', () => {
  it('is read with its paths, tracks, sections and items', () => {
    expect(outlineOf(read(fixture('copied-workshops.txt')))).toBe(fixture('copied-workshops.outline.txt').trimEnd());
  });

  it('reads the same below frontmatter, with other line ends and trailing spaces', () => {
    const framed = `---\ntags: [capstones]\n---\n${fixture('copied-workshops.txt')}`;
    const outline = fixture('copied-workshops.outline.txt').trimEnd();
    expect(outlineOf(read(framed.replaceAll('\n', '  \r\n')))).toBe(outline);
  });

  it('is called after its first heading', () => {
    expect(read(fixture('copied-workshops.txt')).title).toBe('Workshop Catalog');
  });

  it('knows the line on which each item starts, also of those that share one', () => {
    const [path] = read('Track 1 - Kiln¶\nAcceptance¶\n- Reads\nprobe. - Logs\nsd. - Cools.').paths;
    expect(path?.tracks[0]?.sections[0]?.items.map((item) => item.line)).toEqual([3, 4, 5]);
  });

  it('keeps the state of task items', () => {
    const [path] = read(
      'Track 1 - Kiln¶\nAcceptance¶\n- [x] Wired.\n- [X] Dried.\n- [ ] Fired.\n- Sold [x] dear.',
    ).paths;
    const checked = path?.tracks[0]?.sections[0]?.items.map((item) => item.checked);
    expect(checked).toEqual([true, true, false, undefined]);
  });

  it.each([
    ['Lab 1-1', 'Lab 1-2'],
    ['Lab 1A', 'Lab 1B'],
    ['项目1', '项目2'],
    ['项目十', '项目十一'],
  ])('is of one path where tracks are counted on: %s, %s', (first, second) => {
    const track = (label: string) => `${label}: Dew¶\nRim¶\n- Dry`;
    expect(read(`Sky¶\n${track(first)}\n${track(second)}`).paths.map(({ tracks }) => tracks.length)).toEqual([2]);
  });

  describe('from a browser that keeps blank lines but no bullet', () => {
    const PAGE = note(`
      Track 1 - Kiln¶
      Pitch: warm.

      1. Requirements¶
      Your kiln:

      Holds a ramp
      Draws a curve.
      Acceptance¶
      Cools by itself
      Rubric¶
      Judged by a potter.

      Deliverables¶
      void fire() {
      }
      Motivation¶
      Clay is soft
      Pots are hard`);
    const sections = (text: string) =>
      read(text).paths[0]?.tracks[0]?.sections.map(({ title, items }) => [title, ...items.map((item) => item.text)]);

    it('has the lines of its criteria as items', () => {
      expect(sections(PAGE)).toEqual([
        ['1. Requirements', 'Holds a ramp', 'Draws a curve.'],
        ['Acceptance', 'Cools by itself'],
        ['Rubric'],
        ['Deliverables'],
        ['Motivation'],
      ]);
    });

    it.each([
      ['a bullet somewhere', PAGE.replace('Clay', '• Clay')],
      ['no blank line', PAGE.replaceAll('\n\n', '\n')],
    ])('has none with %s', (_, text) => {
      expect(sections(text)?.slice(0, 2)).toEqual([['1. Requirements'], ['Acceptance']]);
    });
  });

  it('knows the line of each row of a table', () => {
    const [path] = read('Track 1 - Kiln¶\nAcceptance¶\nID | Demand\nFR1 | Holds a ramp\nFR2 | Cools').paths;
    expect(path?.tracks[0]?.sections[0]?.items.map((item) => item.line)).toEqual([4, 5]);
  });

  it('parts the list behind a label at capitals and numbers where it has no full stops', () => {
    const [path] = read(
      'Track 1 - Kiln¶\nAcceptance¶\n- Cools.\nStretch: - Dries on - off - Holds a ramp - 3 pots',
    ).paths;
    const stretch = path?.tracks[0]?.sections[1];
    expect([stretch?.title, ...(stretch?.items ?? []).map(({ text }) => text)]).toEqual([
      ...['Stretch', 'Dries on - off', 'Holds a ramp', '3 pots'],
    ]);
  });

  it.each([
    ['behind a sentence', 'Must: - Dries. - Holds a ramp. Extras: - Glows.', ['Dries.', 'Holds a ramp.'], 'Extras'],
    ['by its name', 'Must: - Dries - Holds a ramp Nice to have: - Glows', ['Dries', 'Holds a ramp'], 'Nice to have'],
  ])('begins another list at a label within the line of one: %s', (_, line, items, next) => {
    const [path] = read(`Track 1 - Kiln¶\nPitch: warm.\n${line}\nTrack 2 - Wheel¶\nMust:\n- Turns`).paths;
    const sections = path?.tracks[0]?.sections.map((section) => [section.title, section.items.map(({ text }) => text)]);
    expect(sections).toEqual([
      ['Must', items],
      [next, [line.includes('.') ? 'Glows.' : 'Glows']],
    ]);
  });

  it.each([
    ['at every bullet if it begins with a small letter', 'dries on - holds a ramp - 3 pots', 3],
    ['at sentences if it has some', 'dries on - off. - holds a ramp - or two.', 2],
  ])('parts the list behind a label %s', (_, list, items) => {
    const [path] = read(`Track 1 - Kiln¶\nPitch: warm.\nStretch: - ${list}`).paths;
    expect(path?.tracks[0]?.sections[0]?.items.length).toBe(items);
  });

  it('takes no paragraph that the name of a section leads in for the rest of an item', () => {
    const [path] = read(
      'Track 1 - Kiln¶\nMust-have:\n- Dries.\n- Holds.\nNon-goals:\n- Glaze\nSkills exercised: heat.',
    ).paths;
    expect(path?.tracks[0]?.sections[1]).toMatchObject({ items: [{ text: 'Glaze' }], text: 'Skills exercised: heat.' });
  });

  it('takes no other word with a colon in such a list for a label', () => {
    const [path] = read(
      'Track 1 - Kiln¶\nAcceptance¶\n- Cools.\nStretch: - Shows the heat: - red - Holds a ramp',
    ).paths;
    expect(path?.tracks[0]?.sections[1]?.items.map(({ text }) => text)).toEqual([
      'Shows the heat: - red',
      'Holds a ramp',
    ]);
  });

  it.each([
    {
      name: 'tracks with a name alone, by the sections that follow them',
      text: `
        Build one¶
        Bird table¶
        Requirements¶
        - Roofed.
        Stretch goals¶
        - Heated.
        Birds in mind¶
        - Tits.
        Nest box¶
        Requirements¶
        - Dry.
        Stretch goals¶
        - Filmed.
        Birds in mind¶
        - Wrens.
        Rules for all projects¶
        - No nails.`,
      reads: `
        = Build one
        == Bird table
        --- Requirements
        - Roofed.
        --- Stretch goals
        - Heated.
        --- Birds in mind
        - Tits.
        == Nest box
        --- Requirements
        - Dry.
        --- Stretch goals
        - Filmed.
        --- Birds in mind
        - Wrens.
        ==*
        --- Rules for all projects
        - No nails.`,
    },
    {
      name: 'a section of the last track alone, unless a track has it already',
      text: `
        Garden¶
        Track 1 - Pond¶
        Requirements¶
        - Clear water.
        Track 2 - Hedge¶
        Deliverables¶
        - A plan.
        Requirements¶
        - No gaps.
        Stretch goals¶
        - Roses.
        Deliverables¶
        - Photographs.`,
      reads: `
        = Garden
        == [Track 1] Pond
        --- Requirements
        - Clear water.
        == [Track 2] Hedge
        --- Deliverables
        - A plan.
        --- Requirements
        - No gaps.
        --- Stretch goals
        - Roses.
        ==*
        --- Deliverables
        - Photographs.`,
    },
    {
      name: 'headings behind the last section that the tracks of a path have, as what holds for all of them',
      text: `
        Garden¶
        Track 1 - Pond¶
        Goal¶
        Clear water.
        Hints¶
        - Plants first.
        Track 2 - Hedge¶
        Goal¶
        No gaps.
        Birds and you¶
        - Cut in winter.
        Hints¶
        - Hazel.
        The open garden¶
        - Tea.`,
      reads: `
        = Garden
        == [Track 1] Pond -> Clear water.
        --- Goal
        > Clear water.
        --- Hints
        - Plants first.
        == [Track 2] Hedge -> No gaps.
        --- Goal
        > No gaps.
        --- Birds and you
        - Cut in winter.
        --- Hints
        - Hazel.
        ==*
        --- The open garden
        - Tea.`,
    },
    {
      name: 'a path where tracks are counted from the start again, and an overview below its name',
      text: `
        All builds¶
        Wood¶
        Overview¶
        Bring gloves.
        Project A: Stool¶
        Must-have:
        - Three legs.
        Metal¶
        Project A: Hook¶
        Must-have:
        - Holds.
        Nice to have
        - Shines.
        Everything that you need for it
        - A file.`,
      reads: `
        = Wood
        == [Project A] Stool
        --- Must-have
        - Three legs.
        = Metal
        == [Project A] Hook
        --- Must-have
        - Holds.
        --- Nice to have
        > Everything that you need for it
        - Shines.
        - A file.`,
    },
    {
      name: 'tracks with a name alone whose sections are labels, and the paths above them',
      text: `
        All builds¶
        Wood¶
        Bring gloves.
        Stool¶
        Pitch: something to sit on.
        Must-have:
        - Three legs.
        Shelf¶
        Must have
        - Level.
        Metal¶
        Bring goggles.
        Hook¶
        Must-have: - Holds. - Turns.
        Stretch:
        - Shines.
        Rules for all builds¶
        - Wear glasses.`,
      reads: `
        = Wood
        > Bring gloves.
        == Stool -> something to sit on.
        --- Must-have
        - Three legs.
        == Shelf
        --- Must have
        - Level.
        = Metal
        > Bring goggles.
        == Hook
        --- Must-have
        - Holds.
        - Turns.
        --- Stretch
        - Shines.
        ==*
        --- Rules for all builds
        - Wear glasses.`,
    },
    {
      name: 'the paths that its table of contents names, though tracks are counted on',
      text: `
        All builds¶
        - Wood
        - Metal
        Wood¶
        Track 1 - Stool¶
        Requirements¶
        - Three legs.
        Track 2 - Shelf¶
        Requirements¶
        - Stretch goals
        Stretch goals¶
        - Level.
        Metal¶
        Bring goggles.
        Track 3 - Hook¶
        Requirements¶
        - Holds.
        Track 4 - Nail¶
        Requirements¶
        - Straight.`,
      reads: `
        = Wood
        == [Track 1] Stool
        --- Requirements
        - Three legs.
        == [Track 2] Shelf
        --- Requirements
        - Stretch goals
        --- Stretch goals
        - Level.
        = Metal
        > Bring goggles.
        == [Track 3] Hook
        --- Requirements
        - Holds.
        == [Track 4] Nail
        --- Requirements
        - Straight.`,
    },
    {
      name: 'no path in what the list of a track names, nor in an empty section or introduction above the next track',
      text: `
        Garden¶
        Track 1 - Pond¶
        Requirements¶
        - Stretch goals
        Stretch goals¶
        - Fish.
        Testing¶
        Track 2 - Hedge¶
        Requirements¶
        - No gaps.
        Overview¶
        Track 3 - Gate¶
        Requirements¶
        - Opens.`,
      reads: `
        = Garden
        == [Track 1] Pond
        --- Requirements
        - Stretch goals
        --- Stretch goals
        - Fish.
        --- Testing
        == [Track 2] Hedge
        --- Requirements
        - No gaps.
        --- Overview
        == [Track 3] Gate
        --- Requirements
        - Opens.`,
    },
    {
      name: 'a path whose headings do not name it',
      text: `
        Projects¶
        Bring gloves.
        Rules for all projects¶
        - No nails.
        Track 1 - Stool¶
        Requirements¶
        - Three legs.`,
      reads: `
        = Projects
        > Bring gloves.
        == [Track 1] Stool
        --- Requirements
        - Three legs.
        ==*
        --- Rules for all projects
        - No nails.`,
    },
    {
      name: 'what holds for all tracks by its name, where no section recurs',
      text: `
        Garden¶
        Track 1 - Pond¶
        Birds and you¶
        - Cut in winter.
        Rules for all tracks¶
        - Tea.`,
      reads: `
        = Garden
        == [Track 1] Pond
        --- Birds and you
        - Cut in winter.
        ==*
        --- Rules for all tracks
        - Tea.`,
    },
  ])('finds $name', ({ text, reads }) => {
    expect(outlineOf(read(note(text)))).toBe(note(reads));
  });

  it('is Markdown when its headings have marks, permalinks or not', () => {
    const [path] = read('# Sheds¶\n## Track 1: Roof¶\n### Goal¶\nDry.').paths;
    expect([path?.title, path?.tracks[0]?.title, path?.tracks[0]?.outcome]).toEqual(['Sheds', 'Roof', 'Dry.']);
  });
});

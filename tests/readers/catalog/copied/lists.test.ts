import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../../src/readers/catalog/read-catalog';
import { copyList, pageList, withoutSpaces } from './copied-page';

/** The items of the only section of a page that has the given lines as a list. */
function itemsOf(lines: string): string[] {
  const [path] = readCatalog(`Track 1 - Kiln¶\nAcceptance criteria¶\n${lines}`).paths;
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

import { describe, expect, it } from 'vitest';
import { DEMO_USAGE, readDemoWords } from '../../workbench/server/demo-words';

const NOTHING = { vault: null, readOnly: false, open: true, port: 0 };

describe('the words after `npm run demo --`', () => {
  it.each([
    [[], NOTHING],
    [['My vault'], { ...NOTHING, vault: 'My vault' }],
    [['--read-only', 'notes', '--no-open'], { vault: 'notes', readOnly: true, open: false, port: 0 }],
    [['--port', '8080'], { ...NOTHING, port: 8080 }],
    [['--port=0'], NOTHING],
  ])('%j', (words, request) => {
    expect(readDemoWords(words)).toEqual(request);
  });

  it.each([
    [['--port'], "'--port' needs a number"],
    [['--port', 'x'], "'--port' needs a number"],
    [['--port=65536'], "'--port' needs a number"],
    [['--readonly'], "Unknown option '--readonly'"],
    [['-h'], "Unknown option '-h'"],
    [['--no-open=1'], "'--no-open' takes no value"],
    [['a', 'b'], "'b' is one too many"],
    [[''], 'has no name'],
  ])('refuses %j in one line', (words, reason) => {
    const refused = () => readDemoWords(words);
    expect(refused).toThrow(reason);
    expect(refused).toThrow(DEMO_USAGE);
    expect(refused).not.toThrow('\n');
  });
});

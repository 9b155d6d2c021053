import { describe, expect, it } from 'vitest';
import { isTimeInWords } from '../../src/model/target-words';

describe('isTimeInWords', () => {
  it.each([
    'Summer 2025',
    'when funding comes',
    'TBD (ask Ida)',
    'TBD: soon',
    'nonetheless',
    '夏天',
    '2026',
    '31.12.27',
    '31.12.',
    'by 03/04/27',
    '2026/3',
    '2026.3.12',
    '03.2026',
    'from 2026-03-12',
    'early March 2026',
    'a'.repeat(100),
  ])('takes %s as words for a time', (text) => expect(isTimeInWords(text)).toBe(true));

  it.each([
    '',
    ' ',
    '–',
    '---',
    '???',
    '🤷',
    'TBD',
    'tbd.',
    '(TBA)',
    'TBC?',
    'n/a',
    'NA',
    'None',
    'Due:',
    'Target date',
    '3/10',
    '0.0.58',
    '1.2.3',
    '1.2.10.4',
    'v1.2',
    '2/200',
    'v2026.3',
  ])('takes %j as nothing yet', (text) => expect(isTimeInWords(text)).toBe(false));

  it.each(['2025-03-12', 'by 2025-02-30', 'Summer, until 12 Mar 2025'])('leaves %s to what reads dates', (text) =>
    expect(isTimeInWords(text)).toBe(false),
  );

  it('takes what is longer than a line as a remark', () => expect(isTimeInWords('a'.repeat(101))).toBe(false));
});

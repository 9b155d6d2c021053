import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/model/calendar-day';
import { awaitsDate, chooseDate, findDates, onlyDate, signedDate } from '../../src/model/target-date';
import { isAmbiguousDay } from '../../src/model/written-date';
import { growth, MOST, PARTS } from '../support/growth';

const dates = (text: string) => findDates(text).map(({ date }) => date);
const written = (text: string) => findDates(text).map(({ from, to }) => text.slice(from, to));

describe('the ways of writing a date (R8)', () => {
  it.each([
    ['2025-03-12', '2025-03-12'],
    ['2025/03/12', '2025-03-12'],
    ['2025-3-2', '2025-03-02'],
    ['12.03.2025', '2025-03-12'],
    ['2.3.2025', '2025-03-02'],
    ['2025.03.12', '2025-03-12'],
    ['13/3/2025', '2025-03-13'],
    ['03/13/2025', '2025-03-13'],
    ['3/3/2025', '2025-03-03'],
    ['13-03-2025', '2025-03-13'],
    ['03-13-2025', '2025-03-13'],
    ['KW 11/2025', '2025-03-16'],
    ['CW11 2025', '2025-03-16'],
    ['week 11, 2025', '2025-03-16'],
    ['W11/2025', '2025-03-16'],
    ['2025年3月12日', '2025-03-12'],
    ['2025年03月', '2025-03-31'],
    ['２０２５年３月１２日', '2025-03-12'],
    ['2025 年 3 月 12 日', '2025-03-12'],
    ['2025년 3월 12일', '2025-03-12'],
    ['2025년 3월', '2025-03-31'],
    ['2025. 3. 12.', '2025-03-12'],
    ['12. 3. 2025', '2025-03-12'],
    ['12 Mar 2025', '2025-03-12'],
    ['12 march 2025', '2025-03-12'],
    ['1st of September, 2025', '2025-09-01'],
    ['3 Sept. 2025', '2025-09-03'],
    ['March 12, 2025', '2025-03-12'],
    ['March 12 2025', '2025-03-12'],
    ['MAR 22nd, 2025', '2025-03-22'],
    ['March 1st, 2025', '2025-03-01'],
    ['March 2nd 2025', '2025-03-02'],
    ['March 3rd, 2025', '2025-03-03'],
    ['March 4th, 2025', '2025-03-04'],
    ['12. March 2025', '2025-03-12'],
    ['10–12 March 2025', '2025-03-12'],
    ['March 10-12, 2025', '2025-03-12'],
    ['Wed, 12 Mar 2025', '2025-03-12'],
    ['Wednesday, March 12, 2025', '2025-03-12'],
    ['Thurs. 2025-03-13', '2025-03-13'],
    ['2025-03-13 Thu', '2025-03-13'],
    ['March 13, 2025 (Thursday)', '2025-03-13'],
    ['2025‑03‑12', '2025-03-12'],
    ['2025–03–12', '2025-03-12'],
    ['12-Mar-2025', '2025-03-12'],
    ['12-Mar-25', '2025-03-12'],
    ['5/Mar/25', '2025-03-05'],
    ['05/Mar/2025', '2025-03-05'],
    ['Due: Wed, 12-Mar-25', '2025-03-12'],
    ["12 Mar '25", '2025-03-12'],
    ['March 12th, ’25', '2025-03-12'],
    ['Mar ‘25', '2025-03-31'],
    ['📅 2025-03-12', '2025-03-12'],
    ['📆 2025-03-12', '2025-03-12'],
    ['🗓️2025-03-12', '2025-03-12'],
    ['[due:: 2025-03-12]', '2025-03-12'],
    ['(due::2025-03-12)', '2025-03-12'],
    ['March 2025', '2025-03-31'],
    ['Feb 2024', '2024-02-29'],
    ["Feb '24", '2024-02-29'],
    ['Mar-2025', '2025-03-31'],
    ['Jan–Mar 2025', '2025-03-31'],
    ['January-Mar. 2025', '2025-03-31'],
    ['end of March 2025', '2025-03-31'],
    ['Q1 2025', '2025-03-31'],
    ['q2 2025', '2025-06-30'],
    ['Q3 2025', '2025-09-30'],
    ['Q4 2025', '2025-12-31'],
    ['2025-03-10 – 2025-03-12', '2025-03-12'],
    ['2025-03-10–2025-03-12', '2025-03-12'],
    ['2025-03-10 — 2025-03-12', '2025-03-12'],
    ['March 10, 2025 → March 12, 2025', '2025-03-12'],
    ['Jan 2025 - Mar 2025', '2025-03-31'],
    ['1.3.2025 to 12.3.2025', '2025-03-12'],
    ['2025-03-01 -> 2025-03-05 until 12 Mar 2025', '2025-03-12'],
    ["Q1 '25", '2025-03-31'],
    ['Q1-Q2 2025', '2025-06-30'],
    ['end of Q2-2025', '2025-06-30'],
    ['Q2/2025', '2025-06-30'],
    ['Mar/2025', '2025-03-31'],
    ['2025-Q2', '2025-06-30'],
    ['2025 Q3', '2025-09-30'],
    ['the end of Q3 2025', '2025-09-30'],
    ['2025-03', '2025-03-31'],
    ['2025–12', '2025-12-31'],
    ['2025-01 – 2025-03', '2025-03-31'],
    ['03/2025', '2025-03-31'],
    ['2/2024', '2024-02-29'],
    ['due 11/2025', '2025-11-30'],
    ['2025-W12', '2025-03-23'],
    ['2024 w1', '2024-01-07'],
    ['2026-W53', '2027-01-03'],
    ['2025-W01', '2025-01-05'],
    ['2025-03-12T23:59', '2025-03-12'],
    ['2025-03-12T23:59:30.5-11:00', '2025-03-12'],
    ['2025-03-12 9:30 pm', '2025-03-12'],
    ['2024-12-31', '2024-12-31'],
    ['2025-01-01', '2025-01-01'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
    expect(written(text)).toEqual([text]);
  });

  it.each([
    '2025-02-30',
    '30.02.2025',
    '2025年13月',
    '29 Feb 2025',
    '31 April 2025',
    'March 32, 2025',
    '2025-13-01',
    '2025-W53',
    '2025-W00',
    '2025-W99',
    'KW 54/2025',
    '2025-00-10',
    '0000-00-00',
    '30/02/2025',
    '13/13/2025',
    '2025.02.30',
  ])('knows that there is no %s', (text) =>
    expect(findDates(text)).toEqual([{ from: 0, to: text.length, date: null, label: 'none' }]),
  );

  it.each(['12/03/2025', '1/2/2025', '11/10/2025', '12-03-2025'])('does not guess which day %s is', (text) => {
    expect(findDates(text)).toEqual([{ from: 0, to: text.length, date: null, label: 'none' }]);
    expect(isAmbiguousDay(`by ${text}`)).toBe(true);
  });

  it.each(['13/03/2025', '30/02/2025', '1/2/20255', '2025-02-30'])('knows that %s is not either of two days', (text) =>
    expect(isAmbiguousDay(text)).toBe(false),
  );

  it.each([
    '3/10',
    '3/10/25',
    '1/12/03/2025',
    '2025.3.12',
    '2025.03.12.1',
    'v2025.03.12',
    '0.0.58',
    'v1.2025.3',
    '2025',
    '03-12',
    '1-12-03-2025',
    'v13-03-2025',
    '13/03-2025',
    'Kiew 12',
    '1.2.3.2025',
    '12.3.2025.1',
    'v1.2.2025',
    '123.3.2025',
    '3.2025',
    '2025年',
    '2025年3月間',
    '2025. 3',
    '2025. 3. 12명',
    '1.12. 3. 2025',
    '12025-03-12',
    '2025-03-123',
    'v2025-03-12',
    '𝐯2025-03-12',
    '2025-03-12b',
    '/2025/03/12',
    'notes/2025/03/12/plan',
    '2025-03-12-retro',
    'log-2025-03-12',
    '2025-03-12_retro',
    'log_2025-03-12',
    '2025-03-12/retro',
    '2025-03-12\\retro',
    'log\\2025-03-12',
    '2025-03-12.md',
    '#2025-03-12',
    '1999-2025-03-12',
    'Marching 2025',
    'Q5 2025',
    '2025-Q5',
    '2025-W',
    '2025-W123',
    '2025-3',
    '2025-13',
    '2025/03',
    '2024-25',
    '13/2025',
    '0/2025',
    '3/4/2025/1',
    'log-2025-03',
    '2025-03-retro',
    "class of '25",
    "May '2",
    "Mar '256",
    'Mar-25',
    '12 Mar 25',
    '12-Mar-256',
    '12-Mar-25-retro',
    '112-Mar-25',
    'notes/12-Mar-25',
    'to-March 2025',
    'RFQ2 2025',
    'after 2025-03-12',
    'not before 2025-03-12',
    'no earlier than 2025-03-12',
    'starting 12 Mar 2025',
    'since March 2025',
    'before Q2 2025',
    'early March 2025',
    'mid March 2025',
    'the beginning of March 2025',
    'start of Q2 2025',
  ])('finds none in %s', (text) => expect(findDates(text)).toEqual([]));

  it.each([
    ['Ends (2025-03-12).', '2025-03-12'],
    ['On 2025-03-12, all of it', '2025-03-12'],
    ['2025-03-12: the day', '2025-03-12'],
    ['from then–2025-03-12–on', '2025-03-12'],
    ['"12 Mar 2025"', '12 Mar 2025'],
    ['The daemon 12 Mar 2025', '12 Mar 2025'],
    ['2025-03-12 sunrise', '2025-03-12'],
    ['2025-03-12 Sun 2025-03-14', '2025-03-12 Sun,2025-03-14'],
    ['2025-03-12 moved to 2025-03-14', '2025-03-12,2025-03-14'],
    ['2025-03-12 to be sent 2025-03-14', '2025-03-12,2025-03-14'],
    ['from 2025-03-12 to 2025-03-14', '2025-03-12 to 2025-03-14'],
    ['by 2025-03-10 or from Mon, 12 Mar 2025', 'by 2025-03-10'],
    ['was 2025-03-12, now 2025-03-14', '2025-03-14'],
    ['get started 📅 2025-03-12', '📅 2025-03-12'],
    ['before 2025-03-12', '2025-03-12'],
    ['late March 2025', 'March 2025'],
    ['thereafter 2025-03-12', '2025-03-12'],
  ])('finds a date among other words: %s', (text, date) => expect(written(text)).toEqual(date.split(',')));

  it('knows each month by its name, in full or short', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    names.forEach((name, at) => {
      const day = calendarDay(2025, at + 1, 12);
      for (const month of [name, name.slice(0, 3)]) expect(dates(`12 ${month} 2025`)).toEqual([day]);
    });
  });

  it('finds every day of four centuries that there is, and no other', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1800, max: 2200 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(dates(`on ${text}`)).toEqual([calendarDay(year, month, day)]);
      }),
    );
  });
});

describe('the label of a date', () => {
  it.each([
    ['TBD: 2025-03-12', 'word'],
    ['due 12 Mar 2025', 'word'],
    ['Due date – 2025-03-12', 'word'],
    ['DEADLINE:2025-03-12', 'word'],
    ['Target: Q2 2025', 'word'],
    ['ETA March 2025', 'word'],
    ['By March 12, 2025', 'word'],
    ['Due Wed 2025-03-12 (Wed)', 'word'],
    ['By end of March 2025', 'word'],
    ['Due 2025-03-01 – 2025-03-12', 'word'],
    ['TBD：2025-03-12', 'word'],
    ['Due: 📅 2025-03-12', 'sign'],
    ['📅 2025-03-12', 'sign'],
    ['[due:: 2025-03-12]', 'sign'],
  ])('%s', (text, label) => {
    expect(findDates(text)).toMatchObject([{ from: 0, to: text.length, label }]);
  });

  it.each(['baby 2025-03-12', 'overdue 2025-03-12', '[done:: 2025-03-12]', '✅ 2025-03-12'])('has none in %s', (text) =>
    expect(findDates(text)).toMatchObject([{ label: 'none' }]),
  );
});

describe('of two dates', () => {
  const chosen = (text: string) => chooseDate(findDates(text))?.date;

  it('takes the first with a label', () => {
    expect(chosen('2025-01-01, due 2025-03-12, ETA 2025-04-01')).toBe('2025-03-12');
  });

  it('takes the first where none has a label', () => {
    expect(chosen('2025-01-01 or 2025-03-12')).toBe('2025-01-01');
  });

  it('takes nothing where there is none', () => expect(chosen('some day')).toBeUndefined());
});

describe('onlyDate', () => {
  it.each([
    '2025-03-12',
    '(2025-03-12)',
    'TBD: 2025-03-12?',
    'until 2025-03-12',
    '2025-03-01 – 2025-03-12',
    '2025-03-12 or 2025-04-01',
    '2025-03-12 and 2025-04-01',
    '~~2025-03-01~~ to 2025-03-12',
    'Due: Mar 12, 2025 11:59pm',
    'Due 12.03.2025 at 7 am',
    'Due: Wed, 12 March 2025 (Wed), 14:00',
  ])('takes %s as a date', (text) => expect(onlyDate(text)?.date).toBe('2025-03-12'));

  it.each([
    '',
    'TBD:',
    'some day',
    'Ship it by 2025-03-12',
    '2025-03-12 (hard)',
    '2025-03-12 \uFFFC',
    '12 Mar 2025 7 amps',
  ])('leaves %j as text', (text) => expect(onlyDate(text)).toBeNull());
});

describe('signedDate', () => {
  it('finds a date in a notation for due dates among other words and dates', () => {
    expect(signedDate('Since 2024-01-01, due 2025-01-01: ship it 📅 2025-03-12')?.date).toBe('2025-03-12');
  });

  it.each(['Ship it (due 2025-03-12)', 'Ship it [ETA: 12 Mar 2025], soon', 'Ship (by hand) (By March 12, 2025)'])(
    'finds one that is in parentheses with its label: %s',
    (text) => expect(signedDate(text)?.date).toBe('2025-03-12'),
  );

  it.each(['Ship it TBD: 2025-03-12', 'Ship it. Due by：12 Mar 2025.', 'Ship it - target date: 2025-03-12 5pm'])(
    'finds one that is at the end after a label with a colon: %s',
    (text) => expect(signedDate(text)?.date).toBe('2025-03-12'),
  );

  it.each(['Ship it – due 2025-03-12', 'Ship it, by March 12, 2025.', 'Ship it - ETA 12 Mar 2025 (Wed)'])(
    'finds one that is at the end after a dash or comma and a label: %s',
    (text) => expect(signedDate(text)?.date).toBe('2025-03-12'),
  );

  it.each(['Ship it – 2025-03-12', 'Ship it, due 2025-03-12 or so', 'Ship by Ida, 2025-03-12', 'Ship-due 2025-03-12'])(
    'does not take what else follows a dash or comma for one: %s',
    (text) => expect(signedDate(text)).toBeNull(),
  );

  it.each(['Ship it due 2025-03-12', 'Ship it: by 2025-03-12', 'Due: 2025-03-12, then rest', 'Bedtime: 2025-03-12'])(
    'does not take what else has a colon for one: %s',
    (text) => expect(signedDate(text)).toBeNull(),
  );

  it.each([
    'Ship it (2025-03-12)',
    'Ship it (due by Ida, 2025-03-12)',
    'Ship it (due 2025-03-12 at noon)',
    'A (due B)',
  ])('does not take what else is in parentheses for one: %s', (text) => expect(signedDate(text)).toBeNull());

  it('is not content with a word', () => expect(signedDate('Ship it by 2025-03-12')).toBeNull());
});

describe('awaitsDate', () => {
  it.each(['TBD:', 'Due :', 'deadline:'])('%s waits for its date', (text) => expect(awaitsDate(text)).toBe(true));
  it.each(['TBD', 'TBD: soon', 'Target', ''])('%s does not', (text) => expect(awaitsDate(text)).toBe(false));
});

describe('any text', () => {
  it('gives dates in order that do not overlap and stand inside it', () => {
    const words = fc.constantFrom(
      '2025-03-12',
      'Mar',
      "'25",
      '‑',
      'Sun',
      '12',
      '2025',
      ' ',
      ',',
      'due',
      '[due::',
      ']',
      '📅',
      '/',
      'Q2',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of findDates(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['2025-03-12 ', '~~2025-03-12 '])('of dates takes time in proportion to its length: %s', (piece) => {
    expect(growth(findDates, [piece.repeat(1_000), piece.repeat(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  it('is searched without going over it again and again', () => {
    for (const piece of ['2025-', '12 Mar ', '2025-03-12 ', 'due due due ', '    2025-03-12']) {
      expect(findDates(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { planNamedCheckbox, type BoxName } from '../../../src/edits/boxes/named-checkbox';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { carriedOut } from '../../support/boxes';

const box = (id: string, state = 'unchecked') => `<input type="checkbox" ${state} id="${id}">`;

const NOTE = [
  '| Done | Project |',
  '|---|---|',
  `| ${box('aaaaaa')} | a [ ] |`,
  `| ${box('bbbbbb')} | b ${box('bbbbbb')} |`,
  '',
  `| ${box('eeeeee')} | Other |`,
  '|---|---|',
  `| ${box('cccccc')} | x |`,
  '',
  `${box('dddddd')} in text`,
].join('\n');

const plan = (name: Partial<BoxName>, checked = true) =>
  planNamedCheckbox(NOTE, { id: null, offset: null, ...name }, checked, DEFAULT_HEADERS);

describe('a checkbox that a person names', () => {
  const second = NOTE.lastIndexOf(box('bbbbbb'));

  it.each([
    ['its id', { id: 'aaaaaa' }, NOTE.replace('unchecked', 'checked')],
    ['where it starts', { offset: NOTE.indexOf('<') }, NOTE.replace('unchecked', 'checked')],
    [
      'both, where several have the id',
      { id: 'bbbbbb', offset: second },
      NOTE.slice(0, second) + NOTE.slice(second).replace('unchecked', 'checked'),
    ],
  ])('is set by %s', (_, name, after) => {
    const planned = plan(name);
    expect(carriedOut(NOTE, planned)).toBe(after);
    expect(planned.ok && NOTE.startsWith('<input', planned.boxOffset)).toBe(true);
  });

  it('needs no edit when it says so already', () => {
    expect(plan({ id: 'aaaaaa' }, false)).toMatchObject({ ok: true, edits: [] });
  });

  it.each([
    ['no box has the id', { id: 'ffffff' }, 'gone', /has the id ffffff\. /],
    ['no box starts there', { offset: 3 }, 'gone', /has the offset 3\. /],
    ['the box there has another id', { id: 'aaaaaa', offset: second }, 'gone', /the id aaaaaa and the offset/],
    ['several have the id', { id: 'bbbbbb' }, 'ambiguous', new RegExp(`Add offset=\\d+ or offset=${second}\\.`)],
    ['it is in another table', { id: 'cccccc' }, 'unsupported', /not in a roadmap table/],
    ['it is in no table', { id: 'dddddd' }, 'gone', /No checkbox in a table/],
    ['it is in a header', { id: 'eeeeee' }, 'gone', /No checkbox in a table/],
  ])('is refused when %s', (_, name, reason, message) => {
    const refused = plan(name);
    expect(refused).toMatchObject({ ok: false, reason });
    expect(!refused.ok && refused.message).toMatch(message);
  });
});

import { describe, expect, it } from 'vitest';
import { focusAfter, type TreeLine, treeAction, typeAhead } from '../../../src/ui/input/tree-keyboard';

/** Lines as `key` or `- key` (open) or `+ key` (folded); keys by levels, such as `n/a/b`. */
function tree(...written: string[]): TreeLine[] {
  return written.map((line) => {
    const [, fold, path = ''] = /^([-+] )?(.*)$/.exec(line) ?? [];
    const expanded = fold === undefined ? null : fold === '- ';
    return {
      key: path.replaceAll('/', '\n'),
      title: path.split('/').at(-1) ?? '',
      expanded,
      checked: expanded === null ? false : null,
    };
  });
}

const LINES = tree('- n/apple', 'n/apple/ant', '+ n/apple/bee', '- n/berry', 'n/berry/ape');

const pressed = (key: string, focus: string) => {
  const action = treeAction(key, LINES, focus.replaceAll('/', '\n'));
  return JSON.parse(JSON.stringify(action).replaceAll('\\n', '/')) as unknown;
};

const focus = (key: string) => ({ kind: 'focus', key });
const fold = (keys: string[], folded: boolean) => ({ kind: 'fold', keys, fold: folded });

describe('keys of the tree', () => {
  it.each([
    ['ArrowDown', 'n/apple', focus('n/apple/ant')],
    ['ArrowDown', 'n/berry/ape', null],
    ['ArrowUp', 'n/berry', focus('n/apple/bee')],
    ['ArrowUp', 'n/apple', null],
    ['Home', 'n/berry', focus('n/apple')],
    ['End', 'n/apple', focus('n/berry/ape')],
    ['ArrowRight', 'n/apple/bee', fold(['n/apple/bee'], false)],
    ['ArrowRight', 'n/apple', focus('n/apple/ant')],
    ['ArrowRight', 'n/apple/ant', null],
    ['ArrowLeft', 'n/apple', fold(['n/apple'], true)],
    ['ArrowLeft', 'n/apple/bee', focus('n/apple')],
    ['ArrowLeft', 'n/berry/ape', focus('n/berry')],
    ['*', 'n/apple', fold(['n/apple', 'n/berry'], false)],
    [' ', 'n/apple/ant', { kind: 'check', key: 'n/apple/ant', checked: true }],
    [' ', 'n/apple', null],
    ['Enter', 'n/apple/ant', { kind: 'open', key: 'n/apple/ant' }],
    ['x', 'n/apple', null],
    ['ArrowDown', 'gone', null],
  ])('%s on %s', (key, at, action) => expect(pressed(key, at)).toEqual(action));
});

describe('type-ahead', () => {
  it.each([
    ['a', 'n/apple', 'n/apple/ant'],
    ['aa', 'n/apple/ant', 'n/berry/ape'],
    ['a', 'n/berry/ape', 'n/apple'],
    ['ap', 'n/apple', 'n/apple'],
    ['AP', 'n/apple/ant', 'n/berry/ape'],
    ['be', 'n/apple', 'n/apple/bee'],
  ])('%s on %s goes to %s', (typed, at, to) =>
    expect(typeAhead(typed, LINES, at.replaceAll('/', '\n'))).toEqual({ kind: 'focus', key: to.replaceAll('/', '\n') }),
  );

  it.each(['p', 'plum', '🍑'])('finds a title that begins with an emoji or a quote by %s', (typed) =>
    expect(typeAhead(typed, tree('n/apple', 'n/🍑 “plum” pie'), 'n\napple')).not.toBeNull(),
  );

  it.each(['zz', 'pp', 'err'])('stays where nothing starts like that: %s', (typed) =>
    expect(typeAhead(typed, LINES, 'n\napple')).toBeNull(),
  );
});

describe('the focus when lines change under it', () => {
  const after = (lines: TreeLine[], at: string | null) =>
    focusAfter(LINES, lines, at && at.replaceAll('/', '\n'))?.replaceAll('\n', '/') ?? null;

  it.each([
    ['stays', tree('n/berry', 'n/apple'), 'n/apple', 'n/apple'],
    ['starts at the first line', LINES, null, 'n/apple'],
    ['goes up to what was folded over it', tree('+ n/apple', 'n/berry'), 'n/apple/ant', 'n/apple'],
    [
      'follows a line that has another name',
      tree('- n/apple', 'n/apple/aunt', '+ n/apple/bee'),
      'n/apple/ant',
      'n/apple/aunt',
    ],
    ['goes on to the next line', tree('- n/apple', 'n/apple/bee'), 'n/apple/ant', 'n/apple/bee'],
    [
      'goes on to the next line that is left, also where lines above are gone',
      tree('n/apple/ant', 'n/berry', 'n/berry/ape'),
      'n/apple/bee',
      'n/berry',
    ],
    ['goes back where there is no next', tree('- n/apple', 'n/apple/ant'), 'n/berry/ape', 'n/apple/ant'],
    ['has nowhere to go', [], 'n/apple', null],
  ])('%s', (_, lines, at, to) => expect(after(lines, at)).toBe(to));
});

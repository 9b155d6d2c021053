import { describe, expect, it } from 'vitest';
import { titles } from './drafts';

describe('the title of a draft', () => {
  it.each<[string, string[], (string | number | null)[]]>([
    [
      'an H1 with an empty line and a status',
      ['# Kilns', '', '*Status: early draft*', '', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Status: early draft', 1],
    ],
    [
      'a sentence between title and part',
      ['# Kilns', 'They are hot, and dear.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', null, 1],
    ],
    [
      'a title below the heading of the whole file',
      ['# Papers', '', 'Kilns', '', 'WIP', 'Context', 'a', 'Problem', 'b'],
      ['Kilns', 'WIP', 3],
    ],
    ['an underlined title', ['Kilns', '=====', '', '## Context', 'a', '## Problem', 'b'], ['Kilns', null, 1]],
    [
      'a title that sounds like a status',
      ['Draft horses', '', 'Context', 'a', 'Problem', 'b'],
      ['Draft horses', null, 1],
    ],
    [
      'another section before the first part',
      ['# Kilns', 'Draft topic', '## In short', 'They are hot.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Draft topic', 1],
    ],
    [
      'the heading of the whole file, and parts as deep as the title',
      ['# Papers', '## Kilns', 'Draft topic', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Draft topic', 2],
    ],
    [
      'no other heading than one with a text',
      ['## Kilns', 'They are hot.', 'And dear.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', null, 1],
    ],
    ['code below the title', ['Kilns', '', '```', 'fire', '```', 'Context', 'a', 'Problem'], ['Kilns', null, 1]],
    ['a list item below the title', ['# Kilns', '- hot', '## Context', 'a', '## Problem', 'b'], ['Kilns', null, 1]],
    ['no title', ['## Context', 'a', '## Problem', 'b'], ['', null, 1]],
  ])('is found with %s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual([wanted]);
  });

  it.each<[string, string[], [string, string | null, number]]>([
    ['is about notes', ['Papers', '', 'Notes on rope', '', 'Context', 'a', 'Problem', 'b'], ['Notes on rope', null, 3]],
    [
      'sounds like a status',
      ['It is cold.', '', 'Final thoughts', 'Context', 'a', 'Problem'],
      ['Final thoughts', null, 3],
    ],
    [
      'stands behind a list',
      ['Kilns', '- hot', '', 'Writing it up', 'Context', 'a', 'Problem'],
      ['Writing it up', null, 4],
    ],
    ['waits for review', ['Kilns', 'Ready for review', 'Context', 'a', 'Problem'], ['Kilns', 'Ready for review', 1]],
  ])('is told from a status where it is bare and %s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual([wanted]);
  });

  it.each([
    ...['Draft', 'First draft', 'Rough outline', 'Idea', 'Sketch', 'Stub', 'Notes', 'WIP', 'Work in progress'],
    ...['In progress', 'Under review', 'Planned', 'Published', 'Final', 'Done', 'Completed in May', 'To do'],
    ...['Not started', 'Writing', 'Status: on hold'],
  ])('is above its status, such as %s', (status) => {
    expect(titles('Kilns', status, 'Context', 'a', 'Problem', 'b')).toEqual([['Kilns', status, 1]]);
  });

  it.each(['Notes about rope', 'Review of a year', 'Writing from home', 'Done with glue', 'Outline the hull'])(
    'may begin as a status does: %s',
    (title) => expect(titles('Papers', '', title, '', 'Context', 'a', 'Problem', 'b')).toEqual([[title, null, 3]]),
  );

  it('may be a heading that sounds like a status', () => {
    const lines = ['## Glue', '**Context**', 'a', '**Problem**', '', '## Notes by hand', '**Problem**', '**Approach**'];
    expect(titles(...lines)).toEqual([
      ['Glue', null, 1],
      ['Notes by hand', null, 6],
    ]);
  });

  it('is its heading, without an id or attributes', () => {
    expect(titles('# Kilns {#kilns}', '## Context', 'a', '## Problem ^p', 'b')).toEqual([['Kilns', null, 1]]);
  });
});

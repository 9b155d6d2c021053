import { expect, it, vi } from 'vitest';
import { createCellParser } from '../../src/markdown/cell-parser';
import { HOSTILE } from './hostile-texts';
import { READERS } from './readers';

/** The length of everything that mdast is given. */
const given: number[] = [];

vi.mock('mdast-util-from-markdown', async (original) => {
  const real = await original<typeof import('mdast-util-from-markdown')>();
  const fromMarkdown = (...args: Parameters<typeof real.fromMarkdown>) => {
    given.push(String(args[0]).length);
    return real.fromMarkdown(...args);
  };
  return { ...real, fromMarkdown };
});

/** A cell is given as the only one of a table. */
const FRAME = '| |\n|-|'.length;

it.each(HOSTILE)('%s reach mdast in pieces of 2 KB, and hardly more than once', (_, grown) => {
  const text = grown(8_000);
  for (const read of [createCellParser(), ...READERS.map(([, reader]) => reader)]) {
    given.length = 0;
    read(text);
    expect(Math.max(0, ...given)).toBeLessThanOrEqual(2048 + FRAME);
    const sum = given.reduce((total, length) => total + length - FRAME, 0);
    expect(sum).toBeLessThanOrEqual(2 * text.length);
  }
});

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { pluginBuild } from '../../scripts/plugin-build.mjs';

/** Thousands of bytes: a little more than main.js has, so that a library that slips in is noticed. */
const ROOM = 382;

const { outputFiles } = await build({
  ...pluginBuild(fileURLToPath(new URL('../../', import.meta.url))),
  write: false,
  logLevel: 'error',
});
const script = outputFiles?.[0]?.text ?? '';

function literals(): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('main.js', script, ts.ScriptTarget.Latest));
  return found;
}

it('main.js stays of its size', () => {
  expect(script.length).toBeGreaterThan(100_000);
  expect(script.length).toBeLessThan(ROOM * 1000);
});

it('main.js is of characters that take a byte each, in files and in memory', () => {
  expect(script.match(/[^\0-\x7F]/g)).toBeNull();
});

/** V8 computes each class of each literal while it reads the script; `unicodePattern` is for those. */
it('main.js has next to no literals with Unicode classes', () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((literal) => /\\p\{/i.test(literal)).length).toBeLessThanOrEqual(3);
});

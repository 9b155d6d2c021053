import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AnswerError } from '../../src/obsidian/command-line/answer-error';
import { UsageError } from '../../workbench/host/cli';
import { box, roadmapNote, roadmapVault } from '../integration/support/roadmap-vault';
import { pathsIn } from '../workbench/support/vault-on-disk';

const NOTE = roadmapNote([box('a00001'), 'Sail', 'Knots'], [box('a00001'), '', 'Charts']);

it('answers any request, or says in one line why not, and changes nothing but boxes', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, 'Else.md': 'Text' });
  const value = fc.oneof(
    fc.constantFrom('Plan.md', 'Else.md', '../Plan.md', '/etc/passwd', 'C:\\x', '__proto__', 'on', 'off', 'a00001', ''),
    fc.constantFrom('json', '-1', '1e9', '99999999999999999999', '$&', '[[x]]', 'text', 'Plan.md/../Else.md'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.nat({ max: 300 }).map(String),
  );
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('path', 'state', 'id', 'offset', 'format', 'text', 'limit') },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'x') },
  );
  const params = fc.dictionary(key, value, { maxKeys: 4 });
  const commands = [...vault.app.registry.cli.keys()];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...commands), params, async (command, given) => {
      try {
        expect(typeof (await vault.runCli(command, given))).toBe('string');
      } catch (error) {
        const known = error instanceof AnswerError || error instanceof UsageError;
        expect(known ? '' : error).toBe('');
        expect((error as Error).message).not.toMatch(/\n\s+at /);
      }
      const text = await vault.read('Plan.md');
      expect(text.replace(/\b(un)?checked/g, '')).toBe(NOTE.replace(/\b(un)?checked/g, ''));
    }),
    { numRuns: 200 },
  );
  expect(await vault.read('Else.md')).toBe('Text');
  expect(await pathsIn(vault.folder)).toEqual(['Else.md', 'Plan.md']);
});

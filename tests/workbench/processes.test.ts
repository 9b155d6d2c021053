import { type ChildProcess, execFile } from 'node:child_process';
import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { box, roadmapNote } from '../integration/support/roadmap-vault';
import { folderWith, pathsIn, textOf } from './support/vault-on-disk';

const script = fileURLToPath(new URL('../../workbench/roadmap.mjs', import.meta.url));
const bundles = fileURLToPath(new URL('../../node_modules/.cache/capstone-roadmap/', import.meta.url));

interface Ended {
  readonly status: number | string | null;
  readonly output: string;
  readonly complaint: string;
}

/** A run of the command line in a process of its own. */
function run(words: readonly string[], started: (child: ChildProcess) => void = () => undefined): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...words], (error, stdout, stderr) =>
      done({ status: error ? (error.signal ?? error.code ?? null) : 0, output: stdout, complaint: stderr }),
    );
    started(child);
  });
}

it('several runs at the same time keep what the others change in the same note', async () => {
  const ids = Array.from({ length: 6 }, (_, at) => `d0000${at}`);
  const note = roadmapNote(...ids.map((id) => [box(id), `Goal ${id}`, 'Knots'] as const));
  const vault = await folderWith({ 'Plan.md': note });
  const ended = await Promise.all(ids.map((id) => run([vault, 'check', 'path=Plan.md', 'state=on', `id=${id}`])));
  expect(ended.map(({ status, complaint }) => [status, complaint])).toEqual(ids.map(() => [0, '']));
  expect(await textOf(vault, 'Plan.md')).toBe(note.replaceAll(' unchecked', ' checked'));
  expect(await pathsIn(vault)).toEqual(['Plan.md']);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while a note is being written leaves it whole, and nothing else',
  async (signal) => {
    const note = roadmapNote([box('a00001'), 'Sail', 'Knots']) + 'Text.\n'.repeat(500_000);
    const vault = await folderWith({ 'Plan.md': note });
    let pid = 0;
    const { status } = await run([vault, 'check', 'path=Plan.md', 'state=on', 'id=a00001'], (child) => {
      pid = child.pid ?? 0;
      const watcher = watch(vault, () => child.kill(signal));
      child.on('exit', () => watcher.close());
    });
    expect([signal, 0]).toContain(status);
    expect([note, note.replace('unchecked', 'checked')]).toContain(await textOf(vault, 'Plan.md'));
    expect(await pathsIn(vault)).toEqual(['Plan.md']);
    expect((await readdir(bundles)).filter((name) => name.startsWith(`${pid}-`))).toEqual([]);
  },
);

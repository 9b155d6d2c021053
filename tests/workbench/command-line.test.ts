import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../workbench/bundle.mjs';
import { runCommand } from '../../workbench/run-command';
import { FIXTURE_MANIFEST, FixturePlugin } from './support/fixture-plugin';
import { folderWith, pathsIn } from './support/vault-on-disk';

const FIXTURE = { plugin: FixturePlugin, manifest: FIXTURE_MANIFEST };

describe('the command line', () => {
  it.each([
    ['no action', [], 'a.md\nb.md'],
    ['an action with a value', ['echo', 'text=hello'], 'hello'],
    ['a value with an equals sign', ['echo', 'text=a=b'], 'a=b'],
    ['an empty value', ['echo', 'text='], ''],
    ['a key that takes no value', ['echo', 'text=hello', 'loud'], 'HELLO'],
  ])('answers to %s', async (_, request, output) => {
    const folder = await folderWith({ 'a.md': '', 'b.md': '' });
    expect(await runCommand([folder, ...request], FIXTURE)).toEqual({ status: 0, output, complaint: '' });
  });

  it.each([
    ['a refusal', ['refuse'], 1, 'That box is gone.'],
    ['an error nobody foresaw', ['break'], 1, 'broken'],
    ['an unknown action', ['nope'], 2, "Unknown action 'nope'. Actions: (none), echo, refuse, break, long, save."],
    ['an unknown key', ['echo', 'text=a', 'volume=1'], 2, "Unknown key 'volume'. Keys: text=<text>, loud."],
    ['a key where there are none', ['format=json'], 2, "Unknown key 'format'. It takes none."],
    ['a missing key', ['echo'], 2, "'text' is missing. Keys: text=<text>, loud."],
    ['a key without its value', ['echo', 'text'], 2, "'text' needs a value: text=<text>."],
    ['a key given twice', ['echo', 'text=a', 'text=b'], 2, "'text' is given twice."],
    [
      'a name of every object',
      ['constructor'],
      2,
      "Unknown action 'constructor'. Actions: (none), echo, refuse, break, long, save.",
    ],
  ])('complains in one line of %s', async (_, request, status, complaint) => {
    const folder = await folderWith({ 'a.md': '' });
    expect(await runCommand([folder, ...request], FIXTURE)).toEqual({ status, output: '', complaint });
    expect(await pathsIn(folder)).toEqual(['a.md']);
  });

  it.each([
    ['when it answers', ['echo', 'text=hello'], 0, ''],
    ['when it refuses', ['refuse'], 1, 'That box is gone. '],
  ])('names the notes that it left out %s', async (_, request, status, reason) => {
    const folder = await folderWith({ 'a.md': '' });
    await writeFile(join(folder, 'café.md'), Buffer.from('caf\xe9', 'latin1'));
    await writeFile(join(folder, 'ca\n\x1b[1mfé.md'), Buffer.from('caf\xe9', 'latin1'));
    const complaint = `${reason}Left out, since they cannot be read, or are not text in UTF-8: ca [1mfé.md, café.md.`;
    expect(await runCommand([folder, ...request], FIXTURE)).toMatchObject({ status, complaint });
  });

  it('complains of what is no folder, and of nothing at all', async () => {
    const folder = await folderWith({ 'a.md': '' });
    for (const path of [`${folder}/missing`, `${folder}/a.md`]) {
      const complaint = `'${path}' is not a folder. Give the folder of a vault.`;
      expect(await runCommand([path], FIXTURE)).toEqual({ status: 2, output: '', complaint });
    }
    for (const words of [[], ['']]) {
      expect(await runCommand(words, FIXTURE, folder)).toMatchObject({
        status: 2,
        output: '',
        complaint: expect.stringContaining('Usage') as string,
      });
    }
  });

  it.each(['--help', '-h'])('says how it is used when asked by %s', async (word) => {
    const output = expect.stringMatching(/^Usage: .+ docs\/command-line\.md lists the actions\.$/) as string;
    expect(await runCommand([word], FIXTURE)).toEqual({ status: 0, output, complaint: '' });
  });

  it('writes what the plugin saves, and reads it the next time', async () => {
    const folder = await folderWith({ 'a.md': '' });
    expect((await runCommand([folder, 'save'], FIXTURE)).output).toBe('{"saved":true}');
    expect(await pathsIn(folder)).toEqual(['.obsidian/plugins/fixture/data.json', 'a.md']);
  });
});

describe('the process', () => {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  let folder = '';
  let script = '';

  beforeAll(async () => {
    const { mkdir } = await import('node:fs/promises');
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, 'command-line-'));
    script = join(folder, 'fixture.mjs');
    await bundleForNode(fileURLToPath(new URL('support/fixture-command-line.ts', import.meta.url)), script);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function run(...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    return new Promise((done) => {
      execFile(process.execPath, [script, ...words], { maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
        done({ status: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  it('ends with the whole of a long answer on standard output, and nothing else there', async () => {
    const { status, stdout, stderr } = await run(await folderWith({ 'a.md': '' }), 'long');
    expect([status, stdout === `${'x'.repeat(1_000_000)}\n`, stderr]).toEqual([0, true, '']);
  });

  it.skipIf(process.platform !== 'linux')('says so if its answer could not be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [script, await folderWith({ 'a.md': '' }), 'long'], {
      stdio: ['ignore', full, 'pipe'],
    });
    let complaint = '';
    child.stderr?.on('data', (part) => (complaint += String(part)));
    const status = await new Promise((ended) => child.on('close', ended));
    closeSync(full);
    expect([status, complaint]).toEqual([1, expect.stringMatching(/^ENOSPC: [^\n]+\n$/)]);
  });

  it('ends with the status and one line on standard error, without a stack trace', async () => {
    expect(await run(await folderWith(), 'refuse')).toEqual({ status: 1, stdout: '', stderr: 'That box is gone.\n' });
    expect(await run(await folderWith(), 'break')).toEqual({ status: 1, stdout: '', stderr: 'broken\n' });
    expect((await run(join(folder, 'missing'))).status).toBe(2);
    expect((await run('--help')).stdout).toMatch(/^Usage: /);
  });
});

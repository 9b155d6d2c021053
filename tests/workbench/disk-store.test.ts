import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DiskStore } from '../../workbench/host/node/disk-store';
import { writeIf, writeWhole } from '../../workbench/host/node/write-whole';
import { folderWith, pathsIn, textOf } from './support/vault-on-disk';

describe('writing', () => {
  it('never lets a reader see half a text', async () => {
    const folder = await folderWith({ 'a.md': 'a'.repeat(1_000_000) });
    const store = await DiskStore.open(folder);
    let done = false;
    const write = async () => {
      for (const letter of 'bcdefgh') await store.write('a.md', letter.repeat(1_000_000));
    };
    const writing = write().finally(() => (done = true));
    const seen: string[] = [];
    while (!done) seen.push(await textOf(folder, 'a.md'));
    await writing;
    expect(seen.filter((text) => text !== text.charAt(0).repeat(1_000_000))).toEqual([]);
    expect(await pathsIn(folder)).toEqual(['a.md']);
  });

  it('leaves the old text and no other file when it fails', async () => {
    const folder = await folderWith({ 'a/b.md': 'old' });
    const store = await DiskStore.open(folder);
    await expect(store.write('a', 'new')).rejects.toThrow();
    expect(await pathsIn(folder)).toEqual(['a/b.md']);
  });

  it('keeps permissions, and bytes as they are', async () => {
    const folder = await folderWith({ 'a.md': 'old' });
    await chmod(join(folder, 'a.md'), 0o640);
    const store = await DiskStore.open(folder);
    const text = '\ufeffone\r\ntwo\u{1F600} ';
    await store.write('a.md', text);
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
    expect(await readFile(join(folder, 'a.md'))).toEqual(Buffer.from(text));
    expect(await store.read('a.md')).toBe(text);
  });
});

/** What a vault lists, and what is said meanwhile. */
async function whatIsListed(folder: string) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const store = await DiskStore.open(folder);
  const listed = (await store.list()).map(({ path }) => path);
  const said = warn.mock.calls.map(([line]) => String(line));
  warn.mockRestore();
  return { store, listed, said };
}

/** Nothing is forbidden to root. */
async function withoutRights(folder: string, work: () => void | Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  await chmod(folder, 0o777);
  if (isRoot) process.seteuid?.('nobody');
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a file that may not be written', () => {
  it('stays as it is, though its folder may be written in', async () => {
    const folder = await folderWith({ 'a.md': 'old' });
    await chmod(join(folder, 'a.md'), 0o444);
    await withoutRights(folder, () => {
      expect(() => writeWhole(join(folder, 'a.md'), 'new')).toThrow(/EACCES|EPERM/);
    });
    expect(await textOf(folder, 'a.md')).toBe('old');
    expect(await pathsIn(folder)).toEqual(['a.md']);
  });
});

describe('a folder that may not be read', () => {
  it('is left out, and named, and the rest is listed', async () => {
    const folder = await folderWith({ 'a.md': '', 'b/c.md': '' });
    const store = await DiskStore.open(folder);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await chmod(join(folder, 'b'), 0);
    await withoutRights(folder, async () => {
      expect((await store.list()).map(({ path }) => path)).toEqual(['a.md', 'b']);
    });
    await chmod(join(folder, 'b'), 0o755);
    expect(warn).toHaveBeenCalledWith('Left out, since it cannot be read: the folder b.');
    warn.mockRestore();
  });
});

describe('folders that may not be watched', () => {
  it('are told once, and the rest is followed', async () => {
    const folder = await folderWith({ 'a/b.md': '', 'c/d.md': '', 'e.md': '' });
    const store = await DiskStore.open(folder);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const changed: string[] = [];
    await chmod(join(folder, 'a'), 0);
    await chmod(join(folder, 'c'), 0);
    await withoutRights(folder, async () => {
      const stop = await store.watch((path) => changed.push(path));
      appendFileSync(join(folder, 'f.md'), 'new');
      await expect.poll(() => changed).toContain('f.md');
      await stop();
    });
    await chmod(join(folder, 'a'), 0o755);
    await chmod(join(folder, 'c'), 0o755);
    const said = warn.mock.calls.map(([line]) => String(line));
    warn.mockRestore();
    expect(said).toEqual([expect.stringMatching(/^Changes by other programs may go unnoticed: EACCES: .*\/[ac]'\.$/)]);
  });
});

describe('what is not in the vault', () => {
  it.skipIf(process.platform !== 'linux')('is named with the reason where notes may be missed', async () => {
    const folder = await folderWith({ 'in/b.md': '' });
    const outside = await folderWith({ 'c.md': '', 'd.png': '' });
    await writeFile(join(folder, 'a\\b.md'), '');
    await writeFile(Buffer.concat([Buffer.from(`${folder}/\x1bbad`), Buffer.from([0xff]), Buffer.from('.md')]), '');
    await symlink('in', join(folder, 'to-in'));
    for (const name of ['c.md', 'd.png']) await symlink(join(outside, name), join(folder, name));
    await symlink(outside, join(folder, 'out'));
    const { listed, said } = await whatIsListed(folder);
    expect(listed).toEqual(['in', 'in/b.md']);
    expect(said).toEqual([
      'Left out, since its name is not UTF-8: \uFFFDbad\uFFFD.md.',
      'Left out, since its name has a backslash: a\\b.md.',
      'Left out, since it is a link that leads out of the vault, or nowhere: c.md.',
      'Left out, since it is a link that leads out of the vault, or nowhere: out.',
    ]);
  });

  it.skipIf(process.platform === 'win32')('is a pipe, which could be read without end', async () => {
    const folder = await folderWith({ 'a.md': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { store, listed, said } = await whatIsListed(folder);
    expect(listed).toEqual(['a.md']);
    expect(said).toEqual(['Left out, since it is neither a file nor a folder: pipe.md.']);
    expect(await store.stat('pipe.md')).toBeNull();
    expect(await store.create('pipe.md', 'new')).toBeNull();
  });
});

describe('a lock that cannot be made', () => {
  const withTemporaryFolder = async (place: string) => {
    const folder = await folderWith({ 'a.md': 'old' });
    const store = await DiskStore.open(folder);
    vi.stubEnv('TMPDIR', place);
    const refusal = await store.write('a.md', 'new').catch(String);
    vi.unstubAllEnvs();
    expect(refusal).toMatch(/^Error: its lock could not be made in the folder for temporary files: E/);
    expect(await textOf(folder, 'a.md')).toBe('old');
  };

  it.skipIf(process.platform === 'win32')('is told from a file that may not be written, and at once', async () => {
    const place = await folderWith();
    await withTemporaryFolder(join(place, 'missing'));
    expect(await pathsIn(place)).toEqual([]);
    await writeFile(join(place, `capstone-roadmap-locks-${process.getuid?.()}`), '');
    await withTemporaryFolder(place);
  });
});

describe('creating', () => {
  it('never replaces what another program has made meanwhile', async () => {
    const folder = await folderWith();
    const stores = await Promise.all(Array.from({ length: 20 }, () => DiskStore.open(folder)));
    const created = await Promise.all(stores.map((store, at) => store.create('In/a.md', `by ${at}`)));
    const makers = created.flatMap((stat, at) => (stat ? [`by ${at}`] : []));
    expect(makers).toEqual([await textOf(folder, 'In/a.md')]);
    expect(await pathsIn(folder)).toEqual(['In/a.md']);
  });

  it('takes a name as long as names can be', async () => {
    const name = `${'n'.repeat(252)}.md`;
    const store = await DiskStore.open(await folderWith());
    expect(await store.create(name, 'old')).not.toBeNull();
    expect(await store.replace(name, 'old', 'new')).not.toBeNull();
    expect(await store.read(name)).toBe('new');
  });
});

describe('replacing', () => {
  it('notices what another program writes while the new text is on its way to the disk', async () => {
    const folder = await folderWith({ 'a.md': 'old' });
    const place = join(folder, 'a.md');
    const written = writeIf(place, 'new', () => {
      appendFileSync(place, ' and theirs');
      return readFileSync(place, 'utf8') === 'old';
    });
    expect(written).toBeNull();
    expect(await textOf(folder, 'a.md')).toBe('old and theirs');
    expect(await pathsIn(folder)).toEqual(['a.md']);
  });

  it('changes nothing where the file says something else', async () => {
    const folder = await folderWith({ 'a.md': 'new' });
    const store = await DiskStore.open(folder);
    expect(await store.replace('a.md', 'old', 'newest')).toBeNull();
    expect(await textOf(folder, 'a.md')).toBe('new');
    expect(await store.replace('a.md', 'new', 'newest')).toMatchObject({ type: 'file', size: 6 });
    expect(await textOf(folder, 'a.md')).toBe('newest');
  });

  it('lets just one of many programs replace the same text', async () => {
    const folder = await folderWith({ 'a.md': 'old' });
    const stores = await Promise.all(Array.from({ length: 20 }, () => DiskStore.open(folder)));
    const replaced = await Promise.all(stores.map((store, at) => store.replace('a.md', 'old', `new ${at}`)));
    const winners = replaced.flatMap((stat, at) => (stat ? [`new ${at}`] : []));
    expect(winners).toEqual([await textOf(folder, 'a.md')]);
    expect(await pathsIn(folder)).toEqual(['a.md']);
  });

  it('gives its turn back when it fails', async () => {
    const store = await DiskStore.open(await folderWith({ 'a.md': 'old' }));
    await expect(store.replace('b.md', 'old', 'new')).rejects.toThrow();
    await store.write('b.md', 'old');
    expect(await store.replace('b.md', 'old', 'new')).not.toBeNull();
  });
});

describe('paths that lead out', () => {
  const escaping = [
    '',
    '..',
    '../secret.md',
    'a/../../secret.md',
    '/etc/passwd',
    'a//b.md',
    './a.md',
    'a\\..\\b.md',
    'a\0.md',
  ];

  it.each(escaping)('are refused: %j', async (path) => {
    const store = await DiskStore.open(await folderWith({ 'a.md': '' }));
    await expect(store.read(path)).rejects.toThrow('Not a path in the vault');
    await expect(store.write(path, 'x')).rejects.toThrow('Not a path in the vault');
    await expect(store.remove(path)).rejects.toThrow('Not a path in the vault');
    await expect(store.rename('a.md', path)).rejects.toThrow('Not a path in the vault');
  });

  it('are refused when they do so by symbolic links, and are not listed', async () => {
    const outside = await folderWith({ 'secret.md': 'secret' });
    const folder = await folderWith({ 'a.md': 'in' });
    await symlink(outside, join(folder, 'out'));
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
    await symlink(join(outside, 'missing.md'), join(folder, 'dangling.md'));
    const { store, listed } = await whatIsListed(folder);
    for (const path of ['out/secret.md', 'out/new.md', 'out/new/x.md', 'link.md']) {
      await expect(store.read(path), path).rejects.toThrow('Leads out of the vault');
      await expect(store.write(path, 'x'), path).rejects.toThrow('Leads out of the vault');
    }
    await expect(store.write('dangling.md', 'x')).rejects.toThrow();
    expect(listed).toEqual(['a.md']);
    expect(await pathsIn(outside)).toEqual(['secret.md']);
    expect(await textOf(outside, 'secret.md')).toBe('secret');
  });

  it('do not hinder a vault that is itself behind a link, or links within it', async () => {
    const folder = await folderWith({ 'real/a.md': 'old' });
    await mkdir(join(folder, 'vaults'));
    await symlink(join(folder, 'real'), join(folder, 'vaults/linked'));
    await symlink('a.md', join(folder, 'real/b.md'));
    const store = await DiskStore.open(join(folder, 'vaults/linked'));
    await store.write('b.md', 'new');
    expect(await textOf(folder, 'real/a.md')).toBe('new');
  });
});

describe('listing', () => {
  it('gives folders before what they hold, without hidden ones', async () => {
    const store = await DiskStore.open(
      await folderWith({ 'b/c.md': '', 'a.md': '', '.obsidian/x.json': '', 'b/.d': '' }),
    );
    expect((await store.list()).map(({ path, type }) => `${type} ${path}`)).toEqual([
      'file a.md',
      'folder b',
      'file b/c.md',
    ]);
  });
});

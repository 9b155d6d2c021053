import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { openWorkbench } from '../../workbench/server/open-workbench';
import { folderWith, pathsIn, put, textOf } from './support/vault-on-disk';

const FILES = new Map([
  ['/page.js', { type: 'text/javascript', body: 'page' }],
  ['/page.js.map', { type: 'application/json', body: 'map' }],
]);

async function workbench(kind: 'folder' | 'read-only' = 'folder') {
  const folder = await folderWith({ 'Plan.md': 'plan', 'In/Note.md': 'note', '.obsidian/app.json': '{}' });
  const outside = await folderWith({ 'Secret.md': 'secret' });
  await symlink(join(outside, 'Secret.md'), join(folder, 'Link.md'));
  await symlink(outside, join(folder, 'Way out'));
  const serving = await openWorkbench({ folder, kind, files: FILES, port: 0 });
  onTestFinished(() => serving.close());
  return { folder, outside, serving, token: new URL(serving.address).searchParams.get('token') ?? '' };
}

type Running = Awaited<ReturnType<typeof workbench>>;

/** A request as any program can make it. */
function get({ serving }: Running, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | undefined; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: serving.port, path, headers }, (response) => {
        let body = '';
        response.on('data', (part) => (body += String(part)));
        response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
      });
      asked.on('error', reject).end();
    },
  );
}

interface SocketRequest {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Resolves to the status that an upgrade was refused with, or to the open socket. */
function connect(
  running: Running,
  { token = running.token, headers }: SocketRequest = {},
): Promise<WebSocket | number> {
  const { port } = running.serving;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket?token=${token}`, {
    headers: headers ?? { Origin: `http://127.0.0.1:${port}` },
  });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
}

async function call(running: Running, method: string, ...args: unknown[]): Promise<Record<string, unknown>> {
  const socket = (await connect(running)) as WebSocket;
  return new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as Record<string, unknown>;
      if ('answer' in message) resolve(message);
    });
    socket.on('close', (code) => resolve({ closed: code }));
    socket.send(JSON.stringify({ call: 1, method, args }));
  });
}

describe('the page', () => {
  it('comes to whoever has its address, under a policy that loads nothing from elsewhere', async () => {
    const running = await workbench();
    const { status, body, headers } = await get(running, `/?token=${running.token}`);
    expect(status).toBe(200);
    expect(body).toContain('<!doctype html>');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const [script] = /\/page\.js[^"]*/.exec(body) ?? [''];
    expect((await get(running, script)).body).toBe('page');
  });

  it.each(['/', '/page.js', '/page.js.map', '/socket'])(
    'gives nothing of %s to whoever should not ask',
    async (path) => {
      const running = await workbench();
      const own = `${path}?token=${running.token}`;
      const asked: readonly [string, string, Readonly<Record<string, string>>][] = [
        ['without the token', path, {}],
        ['with a wrong token', `${path}?token=${'A'.repeat(32)}`, {}],
        ['under another name', own, { Host: 'evil.invalid' }],
        ['under another port', own, { Host: '127.0.0.1:1' }],
        ['from another site', own, { Origin: 'https://evil.invalid' }],
        ['from a page without origin', own, { Origin: 'null' }],
      ];
      for (const [who, address, headers] of asked) {
        const { status, body } = await get(running, address, headers);
        expect([status, body], who).toEqual([403, '']);
      }
    },
  );

  it.each([
    '/../Plan.md',
    '/Plan.md',
    '/%2e%2e/Plan.md',
    '/..%2fPlan.md',
    '//etc/passwd',
    '/page.js/../../package.json',
    'http://%',
  ])('gives nothing for %s', async (path) => {
    const running = await workbench();
    for (const asked of [path, `${path}?token=${running.token}`]) {
      const { status, body } = await get(running, asked);
      expect([400, 403, 404]).toContain(status);
      expect(body).toBe('');
    }
  });
});

it('a port that is taken is told, and nothing is watched any more', async () => {
  const { serving } = await workbench();
  const folder = await folderWith({ 'a.md': '' });
  const watched = () => process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
  const before = watched();
  const second = openWorkbench({ folder, kind: 'folder', files: FILES, port: serving.port });
  await expect(second).rejects.toThrow('EADDRINUSE');
  await expect.poll(watched).toBe(before);
});

describe('the socket', () => {
  it.each<[string, SocketRequest]>([
    ['without the token', { token: '' }],
    ['with a wrong token', { token: 'A'.repeat(32) }],
    ['without an origin', { headers: {} }],
    ['from another site', { headers: { Origin: 'https://evil.invalid' } }],
    ['from a name that leads here', { headers: { Origin: 'http://evil.invalid', Host: 'evil.invalid' } }],
  ])('refuses whoever comes %s', async (_name, asked) => {
    expect(await connect(await workbench(), asked)).toBe(403);
  });

  it('reads and writes within the folder', async () => {
    const running = await workbench();
    expect(await call(running, 'read', 'In/Note.md')).toEqual({ answer: 1, value: 'note' });
    expect(await call(running, 'write', 'In/New.md', 'new')).toMatchObject({ value: { type: 'file', size: 3 } });
    expect(await call(running, 'create', 'In/New.md', 'x')).toEqual({ answer: 1, value: null });
    expect(await call(running, 'create', 'In/Newest.md', 'x')).toMatchObject({ value: { size: 1 } });
    expect(await call(running, 'replace', 'In/New.md', 'other', 'x')).toEqual({ answer: 1, value: null });
    expect(await call(running, 'replace', 'In/New.md', 'new', 'newer')).toMatchObject({ value: { size: 5 } });
    expect(await textOf(running.folder, 'In/New.md')).toBe('newer');
  });

  it.each([
    '../Secret.md',
    'In/../../Secret.md',
    '/etc/passwd',
    'Link.md',
    'Way out/Secret.md',
    'In\\..\\x',
    '',
    '.',
    'a\0b',
  ])('refuses a path that leads out: %j', async (path) => {
    const running = await workbench();
    const before = await pathsIn(running.folder);
    for (const [method, ...rest] of [
      ['read'],
      ['stat'],
      ['write', 'x'],
      ['create', 'x'],
      ['replace', 'note', 'x'],
      ['mkdir'],
      ['rename', 'Taken.md'],
      ['remove'],
    ]) {
      const answer = await call(running, method ?? '', path, ...rest);
      expect(answer, method).toHaveProperty('error');
    }
    expect(await textOf(running.outside, 'Secret.md')).toBe('secret');
    expect((await pathsIn(running.outside)).length).toBe(1);
    expect((await pathsIn(running.folder)).filter((file) => !before.includes(file) && file !== 'Taken.md')).toEqual([]);
  });

  it('hangs up on what is no call', async () => {
    const running = await workbench();
    for (const [method, ...args] of [['constructor'], ['read'], ['read', 1], ['list', 'x'], ['watch', 'x']])
      expect(await call(running, String(method), ...args)).toEqual({ closed: 1008 });
  });

  it('goes on after a message that is no text', async () => {
    const running = await workbench();
    const socket = (await connect(running)) as WebSocket;
    const gone = new Promise((resolve) => socket.on('close', resolve));
    // A frame of a kind that does not exist.
    (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
    await gone;
    expect(await call(running, 'read', 'Plan.md')).toEqual({ answer: 1, value: 'plan' });
  });

  it('lets nobody write where the vault is read-only', async () => {
    const running = await workbench('read-only');
    expect(await call(running, 'read', 'Plan.md')).toEqual({ answer: 1, value: 'plan' });
    for (const args of [
      ['write', 'Plan.md', 'x'],
      ['create', 'New.md', 'x'],
      ['replace', 'Plan.md', 'plan', 'x'],
      ['mkdir', 'New'],
      ['rename', 'Plan.md', 'x.md'],
      ['remove', 'Plan.md'],
    ])
      expect(await call(running, ...(args as [string, ...string[]]))).toMatchObject({
        error: 'The vault is read-only',
      });
    expect(await textOf(running.folder, 'Plan.md')).toBe('plan');
  });

  it('tells what other programs change', async () => {
    const running = await workbench();
    const socket = (await connect(running)) as WebSocket;
    const told = new Promise((resolve) =>
      socket.on('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8')))),
    );
    await put(running.folder, 'Plan.md', 'changed');
    expect(await told).toEqual({ changed: 'Plan.md' });
  });
});

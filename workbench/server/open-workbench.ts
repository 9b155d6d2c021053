import { randomBytes } from 'node:crypto';
import { DiskStore } from '../host/node/disk-store';
import { indexPage } from './index-page';
import type { PageOfVault } from './index-page';
import { readOnly } from './read-only-store';
import { serve } from './serve';
import type { ServeOptions, Serving } from './serve';

export interface WorkbenchOptions {
  readonly folder: string;
  readonly kind: PageOfVault['kind'];
  /** How the page names the vault; the folder's name without it. */
  readonly name?: string;
  /** The page's scripts and styles. */
  readonly files: ServeOptions['files'];
  readonly port: number;
}

/** Serves a folder of notes with its page. Rejects if there is no such folder or the port is taken. */
export async function openWorkbench({ folder, kind, name, files, port }: WorkbenchOptions): Promise<Serving> {
  const disk = await DiskStore.open(folder);
  const token = randomBytes(24).toString('base64url');
  const index = { type: 'text/html; charset=utf-8', body: indexPage({ name: name ?? disk.name, kind, token }) };
  return serve({
    store: kind === 'read-only' ? readOnly(disk) : disk,
    files: new Map([...files, ['/', index]]),
    token,
    port,
  });
}

import { spawn } from 'node:child_process';

/** Asks the system to open an address; without a browser nothing happens. */
export function openBrowser(address: string, platform = process.platform, env = process.env): void {
  if (platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) return;
  const commands: Readonly<Record<string, readonly string[]>> = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  };
  const [command = '', ...words] = commands[platform] ?? ['xdg-open', address];
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

import { Console } from 'node:console';
import { oneLine, runCommand } from './run-command';
import type { PluginToRun } from './run-command';

/** Handles this process's arguments, and ends it. */
export async function runProcess(plugin: PluginToRun): Promise<void> {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // The reader has closed the pipe, e.g. `| head`; anything else, such as a full disk, means that the answer is lost.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? process.exit(0) : fail(error),
  );
  // Standard output is only for the answer, whatever libraries log.
  globalThis.console = new Console(process.stderr);

  const { status, output, complaint } = await runCommand(process.argv.slice(2), plugin, startFolder());
  if (output !== '') await write(process.stdout, output.endsWith('\n') ? output : `${output}\n`);
  if (complaint !== '') await write(process.stderr, `${complaint}\n`);
  process.exit(status);
}

/** npm runs a script in the package's folder, but paths are relative to where the person is. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: started } = process.env;
  return script === 'roadmap' && started !== undefined ? started : process.cwd();
}

/** Resolves when the text has been written, so that ending the process cuts nothing off. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => stream.write(text, () => done()));
}

function fail(error: unknown): void {
  process.stderr.write(`${oneLine(error)}\n`, () => process.exit(1));
}

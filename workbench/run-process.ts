import { Console } from 'node:console';
import { resolve } from 'node:path';
import { oneLine, runCommand } from './run-command';
import type { PluginToRun } from './run-command';

/** Answers the words this process was started with, and ends it. */
export async function runProcess(plugin: PluginToRun): Promise<void> {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // Whoever reads has had enough, e.g. `| head`.
  process.stdout.on('error', () => process.exit(0));
  // Standard output is for the answer alone, whatever a library has to say.
  globalThis.console = new Console(process.stderr);

  const [vault, ...request] = process.argv.slice(2);
  const words = vault === undefined ? [] : [resolve(startFolder(), vault), ...request];
  const { status, output, complaint } = await runCommand(words, plugin);
  if (output !== '') await write(process.stdout, output.endsWith('\n') ? output : `${output}\n`);
  if (complaint !== '') await write(process.stderr, `${complaint}\n`);
  process.exit(status);
}

/** npm runs a script in the package's folder, but a path is meant from where the person is. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: started } = process.env;
  return script === 'roadmap' && started !== undefined ? started : process.cwd();
}

/** When the text has left the process, so that ending it cuts nothing off. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => stream.write(text, () => done()));
}

function fail(error: unknown): void {
  process.stderr.write(`${oneLine(error)}\n`, () => process.exit(1));
}

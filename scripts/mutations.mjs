// Breaks a copy of the project in many ways, one at a time, and reports which tests notice.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BREAKAGES } from './breakages.mjs';

const HELP = `npm run mutations [-- [WORD …] [--write]]

Breaks a copy of the project in the ways that scripts/breakages.mjs lists, one at a time, and prints which of the tests
named there notice. Fails if a breakage cannot be made or goes unnoticed.

  WORD      only the breakages whose names have one of these words: npm run mutations -- fence queue
  --write   writes the table to docs/reliability.md if all were noticed; not with words
  --list    prints the names of the breakages and which no longer fit the code, and breaks nothing
  --help    prints this`;

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DOC = join(PROJECT, 'docs/reliability.md');
const [START, END] = ['<!-- mutations -->', '<!-- end of mutations -->'];
const COPIED = ['src', 'tests', 'workbench', 'examples', 'main.ts', 'manifest.json', 'package.json', 'tsconfig.json'];
const COPIED_TOO = ['vitest.config.ts', 'styles.css', 'docs', 'scripts', 'bench', 'LICENSE', 'README.md'];

/** A copy that shares only its packages with the project. */
async function copyOfProject() {
  const folder = await mkdtemp(join(tmpdir(), 'mutations-'));
  for (const name of [...COPIED, ...COPIED_TOO]) {
    await cp(join(PROJECT, name), join(folder, name), { recursive: true }).catch((error) => {
      if (error.code !== 'ENOENT' || COPIED.includes(name)) throw error;
    });
  }
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function printNames(breakages) {
  for (const { name, changes } of breakages) {
    const misfit = await brokenSources(PROJECT, changes).then(
      () => null,
      (error) => error.message,
    );
    console.log(misfit === null ? name : `${name}: ${misfit}`);
    if (misfit !== null) process.exitCode = 1;
  }
}

/** @returns the names of the tests that failed, by file */
async function failuresOf(folder, tests) {
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=json', `--outputFile=${report}`, ...tests];
  await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28, timeout: 600_000 }, resolve);
  });
  const { testResults } = JSON.parse(await readFile(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (broken.length > 0 || testResults.length < tests.length)
    throw new Error(`${tests.join(', ')} could not be run: ${broken.map(({ message }) => message).join(' ')}`);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ file: relative(folder, name).replaceAll('\\', '/'), name: fullName })),
  );
}

/** @returns each file with its original and broken text; rejects if a piece does not occur exactly once */
async function brokenSources(folder, changes) {
  const sources = new Map();
  for (const { file, find, put } of changes) {
    const path = join(folder, file);
    const { sound, broken } = sources.get(path) ?? (await asItIs(path));
    const count = broken.split(find).length - 1;
    if (count !== 1) throw new Error(`${file} has this ${count} times, not once: ${find}`);
    sources.set(path, { sound, broken: broken.replace(find, () => put) });
  }
  return [...sources].map(([path, texts]) => ({ path, ...texts }));
}

async function asItIs(path) {
  const sound = await readFile(path, 'utf8');
  return { sound, broken: sound };
}

/** One breakage: which tests notice it, or why that is not known. */
async function tryOut(folder, { name, tests, changes }) {
  let sources = [];
  try {
    sources = await brokenSources(folder, changes);
    for (const { path, broken } of sources) await writeFile(path, broken);
    const failures = await failuresOf(folder, tests);
    return { name, failures, fault: failures.length > 0 ? null : 'no test noticed' };
  } catch (error) {
    return { name, failures: [], fault: error.message };
  } finally {
    for (const { path, sound } of sources) await writeFile(path, sound);
  }
}

const cell = (text) => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ');

function rowOf({ name, failures, fault }) {
  if (fault !== null) return `| ${cell(name)} | **${cell(fault)}** |`;
  const files = [...new Set(failures.map(({ file }) => file))].map((file) => {
    const ofFile = failures.filter((failure) => failure.file === file);
    const more = ofFile.length > 1 ? `, and ${ofFile.length - 1} more` : '';
    return `\`${file.replace(/^tests\//, '')}\`: ${cell(ofFile[0].name)}${more}`;
  });
  return `| ${cell(name)} | ${files.join('; ')} |`;
}

async function main() {
  const { help, list, write, words } = asked();
  if (help) return console.log(HELP);
  const chosen = BREAKAGES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (list) return await printNames(chosen);
  const rows = await rowsFor(chosen);
  if (rows && write) await writeTable(rows);
}

/** Reads the command line; exits with 2 if it makes no sense. */
function asked() {
  const options = { help: { type: 'boolean' }, list: { type: 'boolean' }, write: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.write && positionals.length > 0)
      throw new Error('The table is of all breakages: --write takes no words.');
    return { ...values, words: positionals };
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exit(2);
  }
}

/** @returns the rows of the table, or null if a breakage could not be made or went unnoticed */
async function rowsFor(chosen) {
  const folder = await copyOfProject();
  try {
    const sound = await failuresOf(folder, [...new Set(chosen.flatMap(({ tests }) => tests))]);
    if (sound.length > 0)
      throw new Error(`Nothing is broken yet, and this fails: ${sound.map(({ name }) => name).join('; ')}`);
    const rows = ['| broken so that | noticed by |', '| --- | --- |'];
    console.log(rows.join('\n'));
    let faults = 0;
    for (const breakage of chosen) {
      const result = await tryOut(folder, breakage);
      rows.push(rowOf(result));
      console.log(rows.at(-1));
      if (result.fault !== null) faults += 1;
    }
    console.log(`\n${chosen.length} breakages, ${chosen.length - faults} noticed.`);
    if (faults > 0) process.exitCode = 1;
    return faults > 0 ? null : rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTable(rows) {
  const text = await readFile(DOC, 'utf8');
  const [before, rest = ''] = text.split(START);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`${DOC} has no place for the table: ${START} … ${END}`);
  await writeFile(DOC, [before, START, '\n\n', rows.join('\n'), '\n\n', END, after].join(''));
}

await main();

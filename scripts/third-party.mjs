// Which third-party code is in main.js, and under which licence.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pluginBuild } from './plugin-build.mjs';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const HEAD = `# Licences of what is in main.js

The plugin is MIT licensed (LICENSE). Its one script, main.js, also contains code of the packages below. This file is made by
\`npm run licenses\` from what esbuild puts into main.js; a test holds it current.
`;

/**
 * The packages that a build of the plugin takes code from, with their licences, as Markdown.
 *
 * @param root the folder of the checkout
 * @throws Error if a package does not name its licence, or lacks its text
 */
export async function thirdPartyLicenses(root) {
  const { metafile } = await build({ ...pluginBuild(root), write: false, metafile: true, logLevel: 'error' });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(used.flatMap(([path]) => PACKAGE.exec(path)?.[1] ?? []));
  const packages = await Promise.all([...folders].map((folder) => licenceOf(root, folder)));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = packages.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return [HEAD, ['| package | version | licence |', '| --- | --- | --- |', ...list, ''].join('\n'), ...texts].join(
    '\n',
  );
}

async function licenceOf(root, folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (typeof license !== 'string' || !file) throw new Error(`${name} does not say what its licence is.`);
  const text = (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return { name, version, license, text };
}

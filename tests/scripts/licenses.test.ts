import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { thirdPartyLicenses } from '../../scripts/third-party.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

it('the licences of what main.js contains are all listed, and allow it', async () => {
  const listed = await readFile(`${ROOT}THIRD-PARTY-LICENSES.md`, 'utf8');
  expect(listed).toBe(await thirdPartyLicenses(ROOT));
  const licences = [...listed.matchAll(/^\| (?!package|---)\S+ \| \S+ \| (\S+) \|$/gm)].map(([, licence]) => licence);
  const { dependencies } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { dependencies: object };
  expect(licences.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
  expect(licences.filter((licence) => !PERMISSIVE.includes(licence ?? ''))).toEqual([]);
});

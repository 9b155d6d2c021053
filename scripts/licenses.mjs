// Updates THIRD-PARTY-LICENSES.md: npm run licenses
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { thirdPartyLicenses } from './third-party.mjs';

const root = join(import.meta.dirname, '..');
await writeFile(join(root, 'THIRD-PARTY-LICENSES.md'), await thirdPartyLicenses(root));

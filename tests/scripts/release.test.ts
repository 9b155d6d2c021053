import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import npmPackage from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import versions from '../../versions.json' with { type: 'json' };

it('a release has one version everywhere, for the app that it needs', () => {
  const { version, minAppVersion } = manifest;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect([npmPackage.version, lock.version]).toEqual([version, version]);
  // An older app looks there for the last release that it can run.
  expect(Object.entries(versions).at(-1)).toEqual([version, minAppVersion]);
});

it('is described as the community catalog asks', () => {
  expect(manifest.description.length).toBeLessThanOrEqual(250);
  expect(manifest.description).toMatch(/^[A-Z][a-z]+ .*\.$/);
  expect(`${manifest.id} ${manifest.name}`).not.toMatch(/obsidian|plugin/i);
});

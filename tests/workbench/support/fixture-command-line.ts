import { runProcess } from '../../../workbench/run-process';
import { FIXTURE_MANIFEST, FixturePlugin } from './fixture-plugin';

await runProcess({ plugin: FixturePlugin, manifest: FIXTURE_MANIFEST });

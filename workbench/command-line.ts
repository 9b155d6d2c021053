import type { PluginManifest } from 'obsidian';
import CapstoneRoadmap from '../main';
import { runProcess } from './run-process';

/** manifest.json, put in by the bundler. */
declare const PLUGIN_MANIFEST: PluginManifest;

/** `npm run -s roadmap -- VAULT [action] [key=value …]`: bundled and started by roadmap.mjs. */
export function run(): Promise<void> {
  return runProcess({ plugin: CapstoneRoadmap, manifest: PLUGIN_MANIFEST });
}

import type { BuildOptions } from 'esbuild';

export function pluginBuild(root: string): BuildOptions;

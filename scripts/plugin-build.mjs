/**
 * How main.js, the one script of the plugin, is made of its sources.
 *
 * @param root the folder of the checkout
 * @returns options for esbuild
 */
export function pluginBuild(root) {
  return {
    absWorkingDir: root,
    entryPoints: ['main.ts'],
    outfile: 'main.js',
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The app provides these.
    external: ['obsidian', '@codemirror/*', 'electron'],
    minify: true,
    legalComments: 'none',
    logLevel: 'info',
  };
}

import { writeFile } from 'node:fs/promises';

/**
 * How main.js, the plugin's only script, is built from its sources.
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
    plugins: [asciiOnly],
  };
}

/**
 * Escapes the characters beyond ASCII that esbuild leaves, in regular expressions. A single one makes V8 keep two bytes
 * for each character of the script and take a seventh more time to compile it.
 */
const asciiOnly = {
  name: 'ascii-only',
  setup({ initialOptions, onEnd }) {
    const { write = true, sourcemap } = initialOptions;
    // A source map counts the original columns.
    if (sourcemap) return;
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        file.contents = Buffer.from(file.text.replace(/[^\0-\x7F]/g, escaped));
        if (write) await writeFile(file.path, file.contents);
      }
    });
  },
};

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

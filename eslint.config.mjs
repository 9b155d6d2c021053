import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';

const plugin = ['main.ts', 'src/**/*.ts', 'src/**/*.tsx'];
const development = [
  'tests/**/*.ts',
  'tests/**/*.tsx',
  'workbench/**/*.ts',
  'workbench/**/*.tsx',
  'bench/**/*.ts',
  'scripts/**/*.ts',
  '*.config.ts',
];

/**
 * The review of the community catalog reads these folders, too, unlike those of tests and scripts, and one error keeps a
 * release from being listed. What it only warns of is meant for the plugin itself.
 */
const reviewed = ['workbench/**/*.ts', 'workbench/**/*.tsx', 'bench/**/*.ts'];

const isError = (rule) => [2, 'error'].includes([rule].flat()[0]);
const errorsOnly = (configs) =>
  [...configs].map(({ rules = {}, ...config }) => ({
    ...config,
    rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, isError(rule) ? rule : 'off'])),
  }));

export default defineConfig([
  globalIgnores(['node_modules', 'build', 'coverage', 'main.js', '**/fixtures/**']),
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: [...plugin, ...development],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"], TSParameterProperty)[accessibility="private"]',
          message: 'Write `#name`, which holds at runtime, too, and is shortened in main.js.',
        },
      ],
    },
  },
  {
    files: plugin,
    extends: [obsidianmd.configs.recommended],
    rules: {
      // The set above leaves these out of typescript-eslint's.
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/require-await': 'error',
      // "At cursor" means the text cursor, not the product of that name.
      'obsidianmd/ui/sentence-case': ['warn', { enforceCamelCaseLower: true, ignoreRegex: ['at cursor$'] }],
    },
  },
  { files: reviewed, extends: [errorsOnly(obsidianmd.configs.recommended)] },
  { files: development, extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked] },
]);

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as host from '../../workbench/host/obsidian';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface ImportedName {
  readonly name: string;
  readonly file: string;
  /** Removed by compilation, so the host need not have it. */
  readonly typeOnly: boolean;
}

async function pluginSources(): Promise<string[]> {
  const entries = await readdir(join(ROOT, 'src'), { recursive: true });
  const sources = entries.filter((path) => /\.tsx?$/.test(path)).map((path) => join('src', path));
  return ['main.ts', ...sources.sort()];
}

export function namesImportedBy(file: string, text: string): ImportedName[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): ImportedName[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || from.text !== 'obsidian') return [];
    const whole = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (!named || !(ts.isNamedImports(named) || ts.isNamedExports(named)))
      throw new Error(`${file} must import by name`);
    return named.elements.map((element) => ({
      name: (element.propertyName ?? element.name).text,
      file,
      typeOnly: whole?.isTypeOnly === true || element.isTypeOnly,
    }));
  });
}

/** What the type definitions of the app export, and whether it is there when the plugin runs. */
async function definedNames(): Promise<Map<string, 'value' | 'type'>> {
  const text = await readFile(join(ROOT, 'node_modules/obsidian/obsidian.d.ts'), 'utf8');
  const source = ts.createSourceFile('obsidian.d.ts', text, ts.ScriptTarget.Latest);
  const names = new Map<string, 'value' | 'type'>();
  for (const statement of source.statements) {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) names.set(name.getText(source), 'value');
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      names.set(statement.name.text, 'type');
    else if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement) || ts.isEnumDeclaration(statement))
      names.set(statement.name!.text, 'value');
  }
  return names;
}

describe('every name that the plugin imports from obsidian', () => {
  it('is defined by the app, and there in the host when the plugin runs', async () => {
    const defined = await definedNames();
    const imported: ImportedName[] = [];
    for (const file of await pluginSources())
      imported.push(...namesImportedBy(file, await readFile(join(ROOT, file), 'utf8')));
    expect(imported.map(({ name }) => name)).toContain('Plugin');
    expect(imported.filter(({ name }) => !defined.has(name))).toEqual([]);
    const needed = imported.filter(({ name, typeOnly }) => !typeOnly && defined.get(name) === 'value');
    expect(needed.filter(({ name }) => !(name in host))).toEqual([]);
  });

  it('is found however it is imported', () => {
    const text =
      "import { A, type B as C } from 'obsidian';\nimport type { D } from 'obsidian';\nimport { E } from 'other';\nexport { F } from 'obsidian';";
    expect(namesImportedBy('x.ts', text).map(({ name, typeOnly }) => `${name} ${typeOnly}`)).toEqual([
      'A false',
      'B true',
      'D true',
      'F false',
    ]);
    expect(() => namesImportedBy('x.ts', "import * as o from 'obsidian';")).toThrow('by name');
  });
});

describe('every name that the host exports', () => {
  it('is one that the app defines', async () => {
    const defined = await definedNames();
    expect(Object.keys(host).filter((name) => defined.get(name) !== 'value')).toEqual([]);
  });
});

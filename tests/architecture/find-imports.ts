import ts from 'typescript';

export interface Import {
  /** As written, or null if it is computed, so that the import is unknown. */
  readonly specifier: string | null;
  /** 1-based. */
  readonly line: number;
}

/**
 * Everything that a TypeScript file takes from elsewhere: imports and re-exports (types too), dynamic imports,
 * `require`, references.
 */
export function findImports(path: string, source: string): Import[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const references = [...file.referencedFiles, ...file.typeReferenceDirectives];
  const imports: Import[] = references.map(({ fileName, pos }) => ({ specifier: fileName, line: lineAt(file, pos) }));
  const add = (node: ts.Node, specifier: ts.Node | undefined) => {
    const isKnown = specifier !== undefined && ts.isStringLiteralLike(specifier);
    imports.push({ specifier: isKnown ? specifier.text : null, line: lineAt(file, node.getStart(file)) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier);
    else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) add(node, node.moduleSpecifier);
    } else if (ts.isExternalModuleReference(node)) add(node, node.expression);
    else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    } else if (ts.isModuleDeclaration(node)) {
      if (ts.isStringLiteral(node.name)) add(node, node.name);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) add(node, node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function lineAt(file: ts.SourceFile, offset: number): number {
  return file.getLineAndCharacterOfPosition(offset).line + 1;
}

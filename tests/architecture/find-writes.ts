import ts from 'typescript';

/** The names of the app's objects that can write files. */
const WRITERS = /(?:^|[.!])(?:vault|fileManager|adapter)$/;

const WRITES = [
  ...['append', 'appendBinary', 'copy', 'create', 'createBinary', 'createFolder', 'delete', 'mkdir', 'modify'],
  ...['modifyBinary', 'process', 'processFrontMatter', 'remove', 'rename', 'renameFile', 'rmdir', 'trash', 'trashFile'],
  ...['trashLocal', 'trashSystem', 'write', 'writeBinary'],
];

/** The lines (1-based) of a TypeScript file at which it has the app write, move or delete files, with the method's name. */
export function findWrites(path: string, source: string): { line: number; method: string }[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const writes: { line: number; method: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && WRITES.includes(node.name.text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.name.getStart(file));
      if (WRITERS.test(node.expression.getText(file))) writes.push({ line: line + 1, method: node.name.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return writes;
}

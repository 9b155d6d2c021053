import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The types of the exported index, as `docs/command-line.md` gives them. */
export class DocumentedShape {
  readonly #types: ReadonlyMap<string, ts.TypeNode>;
  /** The names of the types of which a value has been seen. */
  readonly seen = new Set<string>();

  constructor() {
    const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
    const [, source = ''] = /^## The shape of `index`$.*?^```ts\n(.*?)^```/ms.exec(page) ?? [];
    const { statements } = ts.createSourceFile('index.ts', source, ts.ScriptTarget.Latest);
    this.#types = new Map(statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type]));
  }

  get names(): string[] {
    return [...this.#types.keys()];
  }

  /** Where objects within a value of a type have other keys than it, or the same in another order. */
  deviations(value: unknown, name: string): string[] {
    const type = this.#types.get(name);
    if (!type || value === null) return [];
    this.seen.add(name);
    return this.#within(value, type, name);
  }

  #within(value: unknown, type: ts.TypeNode, at: string): string[] {
    if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => this.#within(value, one, at));
    if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
      return this.deviations(value, type.typeName.text);
    }
    if (ts.isArrayTypeNode(type)) {
      return (value as unknown[]).flatMap((item) => this.#within(item, type.elementType, `${at}[]`));
    }
    if (!ts.isTypeLiteralNode(type) || value === null) return [];
    const found = value as Readonly<Record<string, unknown>>;
    const properties = type.members.filter(ts.isPropertySignature).flatMap(({ name, questionToken, type: part }) => {
      const key = ts.isIdentifier(name) ? name.text : '';
      return part && (!questionToken || Object.hasOwn(found, key)) ? [{ key, part }] : [];
    });
    const [documented, exported] = [properties.map(({ key }) => key).join(), Object.keys(found).join()];
    if (documented !== exported) return [`${at} is documented with ${documented} and exported with ${exported}`];
    return properties.flatMap(({ key, part }) => this.#within(found[key], part, `${at}.${key}`));
  }
}

export const arrayMethods = {
  first(this: unknown[]): unknown {
    return this[0];
  },
  last(this: unknown[]): unknown {
    return this.at(-1);
  },
  contains(this: unknown[], target: unknown): boolean {
    return this.includes(target);
  },
  /** Removes all equal elements, as in Obsidian. */
  remove(this: unknown[], target: unknown): void {
    for (let at = this.length - 1; at >= 0; at -= 1) if (this[at] === target) this.splice(at, 1);
  },
  unique(this: unknown[]): unknown[] {
    return [...new Set(this)];
  },
};

export const stringMethods = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  /** `{0}`, `{1}`, … are replaced by the arguments. */
  format(this: string, ...args: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
  },
};

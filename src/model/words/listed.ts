/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly (string | number)[]): string {
  const [first, ...others] = words.slice(0, -1);
  const ahead = first === undefined ? [] : [[first, ...others].join(', ')];
  return [...ahead, ...words.slice(-1)].join(' and ');
}

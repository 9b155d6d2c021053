/** Lines of code within a fence that none of them closes. */
export function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence];
}

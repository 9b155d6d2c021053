import type { FrontMatterInfo } from 'obsidian';
import { parse } from 'yaml';

const NONE: FrontMatterInfo = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };

/** Frontmatter starts with `---` as the first line and ends with the next line that is `---`. UTF-16 offsets. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const bom = content.startsWith('\ufeff') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(content.slice(bom, bom + 200));
  if (!opening) return NONE;
  const from = bom + opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = from;
  for (let match = closing.exec(content); match; match = closing.exec(content)) {
    const atLineStart = match.index === from || content[match.index - 1] === '\n';
    const atEnd = match[0].endsWith('\n') || match.index + match[0].length === content.length;
    if (!atLineStart || !atEnd) continue;
    return {
      exists: true,
      frontmatter: content.slice(from, match.index),
      from,
      to: match.index,
      contentStart: match.index + match[0].length,
    };
  }
  return NONE;
}

/** Null if it is not a mapping or does not parse; the app then shows it as text. */
export function parseFrontmatter(yaml: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(yaml, { logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

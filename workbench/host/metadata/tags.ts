import type { CachedMetadata } from 'obsidian';

/** The tags of `tags:` and `tag:`, each with its `#`: a list, or one text with commas or spaces between. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const tags: string[] = [];
  const values = frontmatter as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(values)) if (/^tags?$/i.test(key)) addTags(tags, values[key]);
  return tags.length > 0 ? tags : null;
}

function addTags(tags: string[], value: unknown): void {
  const values: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\s]+/) : [];
  for (const tag of values) {
    if (typeof tag !== 'string' && typeof tag !== 'number') continue;
    const trimmed = String(tag).trim();
    if (trimmed !== '' && trimmed !== '#') tags.push(trimmed.startsWith('#') ? trimmed : `#${trimmed}`);
  }
}

/** Of frontmatter and body, each with its `#`. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const tags = parseFrontMatterTags(cache.frontmatter) ?? [];
  for (const { tag } of cache.tags ?? []) tags.push(tag);
  return tags;
}

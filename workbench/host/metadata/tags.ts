import type { CachedMetadata } from 'obsidian';

/** The tags of `tags:` and `tag:`, each with its `#`: a list, or one text with commas or spaces between. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const tags: string[] = [];
  for (const [key, value] of Object.entries(frontmatter)) if (/^tags?$/i.test(key)) addTags(tags, value);
  return tags.length > 0 ? tags : null;
}

function addTags(tags: string[], value: unknown): void {
  const values: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\s]+/) : [];
  for (const tag of values) {
    if (typeof tag !== 'string' && typeof tag !== 'number') continue;
    const trimmed = String(tag).trim();
    const name = trimmed.startsWith('#') ? trimmed.slice(1) : trimmed;
    if (name !== '') tags.push(`#${name}`);
  }
}

/** Of frontmatter and body, each with its `#`. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const tags = parseFrontMatterTags(cache.frontmatter) ?? [];
  for (const { tag } of cache.tags ?? []) tags.push(tag);
  return tags;
}

import type { CachedMetadata } from 'obsidian';

/** The tags of `tags:` and `tag:`, each with its `#`: a list, or one text with commas or spaces between. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const values = Object.entries(frontmatter)
    .filter(([key]) => /^tags?$/i.test(key))
    .flatMap(([, value]): unknown[] =>
      Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\s]+/) : [],
    );
  const names = values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim().replace(/^#/, ''))
    .filter((name) => name !== '');
  return names.length > 0 ? names.map((name) => `#${name}`) : null;
}

/** Of frontmatter and body, each with its `#`. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inBody = cache.tags?.map(({ tag }) => tag) ?? [];
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inBody];
}

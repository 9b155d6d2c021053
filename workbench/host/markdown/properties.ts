/** Frontmatter as reading view and live preview show it. */
export function renderProperties(el: HTMLElement, frontmatter: Readonly<Record<string, unknown>>): void {
  const container = el.createDiv('metadata-container');
  container.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
  const list = container.createEl('dl', 'metadata-properties');
  for (const [key, value] of Object.entries(frontmatter)) {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
    row.createEl('dt', { cls: 'metadata-property-key', text: key });
    const valueEl = row.createEl('dd', 'metadata-property-value');
    for (const text of texts(value)) valueEl.createSpan({ cls: 'multi-select-pill', text });
  }
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value === null || value === undefined) return [];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

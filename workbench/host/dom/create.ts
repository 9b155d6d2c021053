type Attributes = Record<string, string | number | boolean | null>;

/** As Obsidian sets them: null takes the attribute away, true gives an empty one, false none. */
export function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? '' : String(value));
}

function setAttributes(el: Element, attributes: Attributes | undefined): void {
  for (const [name, value] of Object.entries(attributes ?? {})) setAttribute(el, name, value);
}

function addClasses(el: Element, cls: string | string[] | undefined): void {
  const names = (Array.isArray(cls) ? cls : (cls ?? '').split(' ')).filter((name) => name !== '');
  el.classList.add(...names);
}

function place(el: Element, parent: Node | undefined, first: boolean | undefined): void {
  if (!parent) return;
  if (first) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}

export function createElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  info: DomElementInfo | string = {},
  fill?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const { cls, text, attr, parent, prepend, ...properties } = typeof info === 'string' ? { cls: info } : info;
  const el = doc.createElement(tag);
  addClasses(el, cls);
  if (text !== undefined) el.append(text);
  setAttributes(el, attr);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'value') (el as unknown as { value: unknown }).value = value;
    else setAttribute(el, name, value);
  }
  fill?.(el);
  place(el, parent, prepend);
  return el;
}

export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  info: SvgElementInfo | string = {},
  fill?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const { cls, attr, parent, prepend } = typeof info === 'string' ? { cls: info } : info;
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  addClasses(el, cls);
  setAttributes(el, attr);
  fill?.(el);
  place(el, parent, prepend);
  return el;
}

export function createFragment(doc: Document, fill?: (el: DocumentFragment) => void): DocumentFragment {
  const fragment = doc.createDocumentFragment();
  fill?.(fragment);
  return fragment;
}

import { createSvgElement } from '../dom/create';
import { ICON_PATHS } from './icon-paths';

/** Own icons by their name; each document keeps its own, as `addIcon` has no app to keep them in. */
const OWN_ICONS = Symbol('icons added by plugins');
type DocumentWithIcons = Document & { [OWN_ICONS]?: Map<string, string> };

function ownIcons(): Map<string, string> {
  const doc = document as DocumentWithIcons;
  return (doc[OWN_ICONS] ??= new Map<string, string>());
}

/** `content` is what goes inside an svg of 100 by 100. */
export function addIcon(id: string, content: string): void {
  ownIcons().set(id, content);
}

export function removeIcon(id: string): void {
  ownIcons().delete(id);
}

export function getIcon(id: string): SVGSVGElement | null {
  const own = ownIcons().get(id);
  if (own !== undefined) return parsedIcon(id, own);
  const name = id.replace(/^lucide-/, '');
  const svg = createSvgElement(document, 'svg', {
    cls: ['svg-icon', `lucide-${name}`],
    attr: { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 },
  });
  const paths = ICON_PATHS[name];
  if (!paths) console.warn(`The workbench has no drawing for the icon "${id}"`);
  for (const d of paths ?? []) createSvgElement(document, 'path', { attr: { d }, parent: svg });
  return svg;
}

function parsedIcon(id: string, content: string): SVGSVGElement {
  const svg = createSvgElement(document, 'svg', { cls: ['svg-icon', id], attr: { viewBox: '0 0 100 100' } });
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
    'image/svg+xml',
  );
  svg.append(...Array.from(parsed.documentElement.childNodes));
  return svg;
}

export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  const icon = id === '' ? null : getIcon(id);
  if (icon) parent.appendChild(icon);
}

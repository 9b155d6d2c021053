import { createSvgElement } from '../dom/create';

const CHEVRON = ['m6 9 6 6 6-6'];

/** Paths of a few Lucide icons, in a box of 24 by 24; any other name gives an empty svg with its classes. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  check: ['M20 6 9 17l-5-5'],
  'chevron-down': CHEVRON,
  'right-triangle': ['m3 8 9 9 9-9z'],
  'chevron-right': ['m9 18 6-6-6-6'],
  x: ['M18 6 6 18', 'm6 6 12 12'],
  plus: ['M5 12h14', 'M12 5v14'],
  search: ['m21 21-4.3-4.3', 'M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0'],
  'trash-2': ['M3 6h18', 'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6', 'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2'],
  map: ['M14 5 9 3 3 6v15l6-3 6 3 6-3V3z', 'M9 3v15', 'M15 6v15'],
  milestone: ['M12 13v8', 'M12 3v3', 'M4 6h12l4 3.5L16 13H4z'],
  target: [
    'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0',
    'M6 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
    'M10 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  ],
  link: ['M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7', 'M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7'],
  calendar: ['M8 2v4', 'M16 2v4', 'M3 10h18', 'M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2'],
  filter: ['M22 3H2l8 9.5V19l4 2v-8.500z'],
  'more-vertical': ['M12 5h.01', 'M12 12h.01', 'M12 19h.01'],
};

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
  for (const d of PATHS[name] ?? []) createSvgElement(document, 'path', { attr: { d }, parent: svg });
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

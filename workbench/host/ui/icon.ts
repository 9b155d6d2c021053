import { createSvgElement } from '../dom/create';
import { ICON_PATHS } from './icon-paths';

export function getIcon(id: string): SVGSVGElement | null {
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

export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  const icon = id === '' ? null : getIcon(id);
  if (icon) parent.appendChild(icon);
}

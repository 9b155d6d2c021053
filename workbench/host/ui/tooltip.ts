import type { TooltipOptions } from 'obsidian';

/** Obsidian keeps the text as the element's accessible name and shows it in its own tooltip. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}

import { setIcon } from '../ui/icon';

/** Turns sanitized HTML into the elements that Obsidian shows: links, callouts, task items, placeholders for images. */
export function finishRendered(root: DocumentFragment | HTMLElement): void {
  for (const link of all<HTMLAnchorElement>(root, 'a')) finishLink(link);
  for (const heading of all(root, 'h1, h2, h3, h4, h5, h6')) heading.dataset['heading'] = heading.textContent ?? '';
  for (const image of all<HTMLImageElement>(root, 'img')) replaceImage(image);
  for (const quote of all(root, 'blockquote')) makeCallout(quote);
  for (const item of all(root, 'li')) makeTask(item);
}

function all<T extends HTMLElement = HTMLElement>(root: DocumentFragment | HTMLElement, selector: string): T[] {
  return Array.from(root.querySelectorAll<T>(selector));
}

function finishLink(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener nofollow';
  if (link.hasClass('tag') || link.hasClass('internal-link')) return;
  const href = link.getAttribute('href') ?? '';
  if (/^[a-z][a-z\d+.-]*:/i.test(href) || href === '') link.addClass('external-link');
  else {
    link.addClass('internal-link');
    link.dataset['href'] = decoded(href);
  }
}

/** The host does not imitate images, and nothing may be loaded from the network. */
function replaceImage(image: HTMLImageElement): void {
  const shown = image.doc.createElement('span');
  shown.className = 'image-placeholder';
  shown.textContent = image.alt === '' ? 'Image' : `Image: ${image.alt}`;
  image.replaceWith(shown);
}

/** A quote whose first line is `[!kind]± Title`. */
function makeCallout(quote: HTMLElement): void {
  const first = quote.querySelector(':scope > p:first-child');
  const opening = first?.firstChild;
  const found = /^\[!([^\]]+)\]([+-]?)[ \t]*/.exec(opening?.textContent ?? '');
  if (!first || !opening || opening.nodeType !== 3 || !found) return;
  opening.textContent = (opening.textContent ?? '').slice(found[0].length);
  const [kind, fold] = [(found[1] ?? 'note').toLowerCase(), found[2] ?? ''];
  const callout = quote.doc.createElement('div');
  callout.className = 'callout';
  callout.setAttrs({ 'data-callout': kind, 'data-callout-fold': fold });
  const title = callout.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), 'lucide-pencil');
  const titleText = title.createDiv('callout-title-inner');
  titleText.append(...titleNodes(first));
  if (titleText.textContent === '') titleText.setText(kind.charAt(0).toUpperCase() + kind.slice(1));
  const content = callout.createDiv('callout-content');
  content.append(...Array.from(quote.childNodes).filter((node) => node !== first || hasContent(first)));
  if (fold !== '') makeFoldable(callout, content, fold === '-');
  quote.replaceWith(callout);
}

/** The first line moves out of the paragraph and becomes the title. */
function titleNodes(paragraph: Element): ChildNode[] {
  const nodes = Array.from(paragraph.childNodes);
  const end = nodes.findIndex((node) => node.nodeName === 'BR');
  const title = end < 0 ? nodes : nodes.slice(0, end);
  if (end >= 0) nodes[end]?.remove();
  return title;
}

function hasContent(paragraph: Element): boolean {
  return (paragraph.textContent ?? '').trim() !== '' || paragraph.childElementCount > 0;
}

function makeFoldable(callout: HTMLElement, content: HTMLElement, folded: boolean): void {
  const show = (hidden: boolean) => {
    callout.toggleClass('is-collapsed', hidden);
    content.toggle(!hidden);
  };
  callout.addClass('is-collapsible');
  callout.find('.callout-title')?.addEventListener('click', () => show(!callout.hasClass('is-collapsed')));
  show(folded);
}

/** `- [x] text`: a box of the app's own, told from those in HTML by `data-task`. A cell has no lists but those in HTML. */
function makeTask(item: HTMLElement): void {
  if (item.closest('td, th')) return;
  const holder = item.firstElementChild?.nodeName === 'P' ? item.firstElementChild : item;
  const text = holder.firstChild;
  const found = /^\[(.)\][ \t]/.exec(text?.nodeType === 3 ? (text.textContent ?? '') : '');
  if (!text || !found) return;
  const [mark, state = ' '] = found;
  text.textContent = (text.textContent ?? '').slice(mark.length);
  const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-task': state } });
  box.checked = state !== ' ';
  holder.prepend(box);
  item.addClass('task-list-item');
  item.toggleClass('is-checked', box.checked);
  item.dataset['task'] = state;
  item.parentElement?.addClass('contains-task-list');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

import { createElement, createSvgElement } from './create';

function documentOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : (node.ownerDocument ?? document);
}

function withParent<T extends DomElementInfo | SvgElementInfo>(parent: Node, info: T | string | undefined): T {
  return { ...(typeof info === 'string' ? { cls: info } : info), parent } as T;
}

type Tag = keyof HTMLElementTagNameMap;
type Fill = (el: HTMLElement) => void;

export const nodeMembers = {
  get doc(): Document {
    return documentOf(this as unknown as Node);
  },

  /** The main window is the global scope itself, so that its timers are the ones a test can steer. */
  get win(): Window {
    const doc = documentOf(this as unknown as Node);
    return doc === document ? window : (doc.defaultView ?? window);
  },

  get constructorWin(): Window {
    return (this as unknown as Node).win;
  },

  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },

  empty(this: Node): void {
    while (this.lastChild) this.removeChild(this.lastChild);
  },

  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },

  indexOf(this: Node, other: Node): number {
    return Array.from(this.childNodes).indexOf(other as ChildNode);
  },

  setChildrenInPlace(this: Node, children: Node[]): void {
    for (const child of Array.from(this.childNodes)) if (!children.includes(child)) child.remove();
    children.forEach((child, at) => {
      if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
    });
  },

  appendText(this: Node, text: string): void {
    this.appendChild(documentOf(this).createTextNode(text));
  },

  instanceOf(this: Node, type: new () => unknown): boolean {
    if (this instanceof type) return true;
    const own = (this.win as unknown as Record<string, unknown>)[type.name];
    return typeof own === 'function' && this instanceof own;
  },

  createEl(this: Node, tag: Tag, info?: DomElementInfo | string, fill?: Fill): HTMLElement {
    return createElement(documentOf(this), tag, withParent(this, info), fill);
  },

  createDiv(this: Node, info?: DomElementInfo | string, fill?: Fill): HTMLElement {
    return createElement(documentOf(this), 'div', withParent(this, info), fill);
  },

  createSpan(this: Node, info?: DomElementInfo | string, fill?: Fill): HTMLElement {
    return createElement(documentOf(this), 'span', withParent(this, info), fill);
  },

  createSvg(
    this: Node,
    tag: keyof SVGElementTagNameMap,
    info?: SvgElementInfo | string,
    fill?: (el: SVGElement) => void,
  ) {
    return createSvgElement(documentOf(this), tag, withParent(this, info), fill);
  },
};

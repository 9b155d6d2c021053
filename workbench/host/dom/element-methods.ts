import { setAttribute } from './create';

export const elementMethods = {
  getText(this: Element): string {
    return this.textContent ?? '';
  },
  setText(this: Element, text: string | DocumentFragment): void {
    this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of typeof classes === 'string' ? [classes] : classes) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: string | number | boolean | null): void {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>): void {
    for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element): Element | null {
    if (this.matches(selector)) return this;
    return this === last ? null : (this.parentElement?.matchParent(selector, last) ?? null);
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
    return window.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
  find(this: Element, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
  findAllSelf(this: Element, selector: string): Element[] {
    return [...(this.matches(selector) ? [this] : []), ...Array.from(this.querySelectorAll(selector))];
  },
};

export const fragmentMethods = {
  find(this: DocumentFragment, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: DocumentFragment, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
};

type MouseListener = (this: HTMLElement, event: MouseEvent) => unknown;

export const htmlElementMethods = {
  show(this: HTMLElement): void {
    this.toggle(true);
  },
  hide(this: HTMLElement): void {
    this.toggle(false);
  },
  toggle(this: HTMLElement, show: boolean): void {
    this.style.display = show ? '' : 'none';
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown(this: HTMLElement): boolean {
    if (this.style.display === 'none') return false;
    return this.parentElement?.isShown() ?? this.isConnected;
  },
  /** The middle button clicks, too. */
  onClickEvent(this: HTMLElement, listener: MouseListener, options?: boolean | AddEventListenerOptions): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
};

export const styleMethods = {
  setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement | SVGElement, properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

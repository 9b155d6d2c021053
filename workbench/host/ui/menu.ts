import { Component } from '../component';
import { setIcon } from './icon';

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
  readonly dom: HTMLElement;
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  #callback: Click | null = null;

  constructor(menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.#iconEl = this.dom.createDiv('menu-item-icon');
    this.#titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => {
      menu.hide();
      this.#callback?.(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.#iconEl, icon ?? '');
    return this;
  }

  onClick(callback: Click): this {
    this.#callback = callback;
    return this;
  }
}

/** A context menu: a click outside it or Escape closes it. It takes keys first, and leaves the focus where it was. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly items: MenuItem[] = [];
  #onHide: (() => unknown) | null = null;
  #parent: HTMLElement | null = null;
  #selected: MenuItem | undefined;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  }

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    this.dom.appendChild(item.dom);
    fill(item);
    return this;
  }

  addSeparator(): this {
    this.dom.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.#parent = el;
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, (event.target as Node | null)?.doc);
  }

  showAtPosition({ x, y }: { x: number; y: number }, doc: Document = activeDocument): this {
    doc.body.appendChild(this.dom);
    this.#parent?.addClass('has-active-menu');
    // Keeps all of it visible, with its right or lower edge at the pointer if there is no room beyond it.
    const { innerWidth, innerHeight } = this.dom.win;
    const { width, height } = this.dom.getBoundingClientRect();
    const left = x + width > innerWidth ? Math.max(0, x - width) : x;
    const top = y + height > innerHeight ? Math.max(0, innerHeight - height) : y;
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
    this.load();
    const outside = (event: Event) => this.dom.contains(event.target as Node) || this.hide();
    this.registerDomEvent(doc, 'mousedown', outside, true);
    this.registerDomEvent(doc, 'keydown', (event) => this.#onKey(event as KeyboardEvent), true);
    return this;
  }

  hide(): this {
    this.unload();
    return this;
  }

  override onunload(): void {
    this.dom.remove();
    this.#parent?.removeClass('has-active-menu');
    this.#onHide?.();
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#onHide = callback;
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#selected ? this.items.indexOf(this.#selected) : -1;
    const steps: Readonly<Record<string, () => unknown>> = {
      Escape: () => this.hide(),
      ArrowDown: () => this.#select(this.items[(at + 1) % this.items.length]),
      ArrowUp: () => this.#select(this.items.at(at <= 0 ? -1 : at - 1)),
      Enter: () => this.#selected?.dom.click(),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }

  #select(item: MenuItem | undefined): void {
    this.#selected?.dom.removeClass('selected');
    item?.dom.addClass('selected');
    this.#selected = item;
  }
}

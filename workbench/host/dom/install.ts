import { createElement, createFragment, createSvgElement } from './create';
import { elementMethods, fragmentMethods, htmlElementMethods, styleMethods } from './element-methods';
import { arrayMethods, stringMethods } from './language-methods';
import { nodeMembers } from './node-members';

type DomWindow = Window & typeof globalThis;
type Tag = keyof HTMLElementTagNameMap;
type Fill<T> = (el: T) => void;

/** Adds members to a prototype as the language itself would: configurable and hidden from loops over keys. */
function extend(prototype: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(prototype, name, { ...descriptor, configurable: true, enumerable: false });
  }
}

/** Obsidian's additions to the prototypes of one window; a pop-out window needs its own. */
export function installPrototypes(win: DomWindow): void {
  extend(win.Node.prototype, nodeMembers);
  extend(win.Element.prototype, elementMethods);
  extend(win.HTMLElement.prototype, htmlElementMethods);
  extend(win.HTMLElement.prototype, styleMethods);
  extend(win.SVGElement.prototype, styleMethods);
  extend(win.DocumentFragment.prototype, fragmentMethods);
  const eventMembers = {
    get targetNode(): Node | null {
      return (this as unknown as Event).target as Node | null;
    },
    get doc(): Document {
      return ((this as unknown as Event).target as Node | null)?.doc ?? document;
    },
    get win(): Window {
      return ((this as unknown as Event).target as Node | null)?.win ?? window;
    },
    instanceOf(this: Event, type: new () => unknown): boolean {
      return this instanceof type;
    },
  };
  extend(win.UIEvent.prototype, eventMembers);
}

/** Obsidian's additions to the global scope: prototypes, `createEl` and its kin, `activeWindow`, `activeDocument`. */
export function installDom(win: DomWindow): void {
  installPrototypes(win);
  extend(Array.prototype, arrayMethods);
  extend(String.prototype, stringMethods);
  extend(globalThis, {
    activeWindow: win,
    activeDocument: win.document,
    createEl: (tag: Tag, info?: DomElementInfo | string, fill?: Fill<HTMLElement>) =>
      createElement(document, tag, info, fill),
    createDiv: (info?: DomElementInfo | string, fill?: Fill<HTMLElement>) => createElement(document, 'div', info, fill),
    createSpan: (info?: DomElementInfo | string, fill?: Fill<HTMLElement>) =>
      createElement(document, 'span', info, fill),
    createSvg: (tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, fill?: Fill<SVGElement>) =>
      createSvgElement(document, tag, info, fill),
    createFragment: (fill?: Fill<DocumentFragment>) => createFragment(document, fill),
    sleep: (ms: number) => new Promise<void>((done) => window.setTimeout(done, ms)),
    nextFrame: () => new Promise<void>((done) => window.requestAnimationFrame(() => done())),
  });
}

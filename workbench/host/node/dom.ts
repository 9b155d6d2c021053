import { Window } from 'happy-dom';
import { installDom } from '../dom/install';

type DomWindow = globalThis.Window & typeof globalThis;

/** Node has its own of these, which happy-dom's elements do not accept. */
const REPLACED = ['Event', 'EventTarget', 'CustomEvent', 'navigator'];

/**
 * Gives Node the globals of a page, with Obsidian's additions. `window` is the global scope itself, so its timers are
 * Node's own, or those of a test. If there is a DOM already (a test's), that one is used. Returns a function that ends
 * it.
 */
export function startDom(onError: (error: unknown) => void): () => Promise<void> {
  if (typeof document !== 'undefined') {
    installDom(window);
    return listen(window, onError);
  }
  const page = new Window({ url: 'https://vault.invalid/' });
  const restore = replaceGlobals(globalsOf(page as unknown as Record<string, unknown>));
  installDom(window);
  const stopListening = listen(page as unknown as EventTarget, onError);
  return async () => {
    await stopListening();
    await page.happyDOM.close();
    restore();
  };
}

/** Another window next to the main one, as for a pop-out. */
export function openWindow(): DomWindow {
  return new Window({ url: 'https://vault.invalid/' }) as unknown as DomWindow;
}

/** happy-dom reports what a listener throws as an `error` event of its window. */
function listen(target: EventTarget, onError: (error: unknown) => void): () => Promise<void> {
  const listener = (event: globalThis.Event) => onError((event as ErrorEvent).error);
  target.addEventListener('error', listener);
  return () => Promise.resolve(target.removeEventListener('error', listener));
}

function globalsOf(page: Record<string, unknown>): Map<string, unknown> {
  const globals = new Map<string, unknown>();
  for (
    let level: object | null = page;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      const isNew = !(name in globalThis) || REPLACED.includes(name);
      if (!isNew || name === 'constructor' || globals.has(name)) continue;
      const value = page[name];
      const isMethod = typeof value === 'function' && /^[a-z]/.test(name);
      globals.set(name, isMethod ? (value as (...args: unknown[]) => unknown).bind(page) : value);
    }
  }
  for (const name of ['window', 'self', 'parent', 'top']) globals.set(name, globalThis);
  return globals;
}

function replaceGlobals(globals: ReadonlyMap<string, unknown>): () => void {
  const before = new Map([...globals.keys()].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of globals)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

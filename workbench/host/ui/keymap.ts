import type { KeymapEventHandler, KeymapEventListener, Modifier, PaneType } from 'obsidian';
import { Platform } from '../platform';

interface Handler {
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeymapEventListener;
  readonly scope: Scope;
}

/** Keys that mean something while this is on top: a modal, a menu, the active view. */
export class Scope {
  readonly #parent: Scope | undefined;
  readonly #handlers: Handler[] = [];

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  /** Null for any modifiers, null for any key; a listener that returns false takes the key for itself. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler: Handler = {
      modifiers: modifiers && modifiers.map(physical).sort().join(','),
      key,
      func,
      scope: this,
    };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    const at = this.#handlers.indexOf(handler as unknown as Handler);
    if (at >= 0) this.#handlers.splice(at, 1);
  }

  /** False when a listener took the key. */
  press(event: KeyboardEvent): boolean {
    const modifiers = pressedModifiers(event).join(',');
    for (const { modifiers: wanted, key, func } of [...this.#handlers].reverse()) {
      const matches =
        (wanted === null || wanted === modifiers) && (key === null || key.toLowerCase() === event.key.toLowerCase());
      if (matches && func(event, { modifiers, key: event.key, vkey: event.key }) === false) return false;
    }
    return this.#parent?.press(event) ?? true;
  }
}

function physical(modifier: Modifier): string {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function pressedModifiers(event: KeyboardEvent | MouseEvent): string[] {
  const pressed = { Alt: event.altKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey };
  return Object.entries(pressed).flatMap(([name, down]) => (down ? [name] : []));
}

/** Hands keys to the scope on top. */
export class Keymap {
  readonly #scopes: Scope[] = [];
  readonly #bottom: () => Scope;

  constructor(bottom: () => Scope) {
    this.#bottom = bottom;
  }

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.#scopes.remove(scope);
  }

  onKey(event: KeyboardEvent): void {
    if ((this.#scopes.at(-1) ?? this.#bottom()).press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: Modifier): boolean {
    return pressedModifiers(event).includes(physical(modifier));
  }

  /** Where a click asks to open something: Mod a tab, Mod+Alt a split, Mod+Alt+Shift a window; the middle button a tab. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | null): PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Gives out ids of elements that no other part of this view, and no other view, has. */
export class ElementIds {
  private given = 0;

  /** @param prefix unique among the views of a window */
  constructor(readonly prefix: string) {}

  next(): string {
    this.given += 1;
    return `${this.prefix}-${this.given}`;
  }
}

export const Ids = createContext(new ElementIds(''));

/**
 * An id that stays with the component. Preact's own `useId` begins anew when the root is rendered again, and gives new
 * components the ids of others.
 */
export function useElementId(): string {
  const ids = useContext(Ids);
  const [id] = useState(() => ids.next());
  return id;
}

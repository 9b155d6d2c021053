import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

export interface SearchFieldProps {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly enterTree: () => void;
}

/** The app's search field. Escape clears it, and the arrow down goes on to the tree. */
export function SearchField({ query, search, enterTree }: SearchFieldProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    search('');
    input.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const leave = event.key === 'ArrowDown';
    if (!leave && (event.key !== 'Escape' || query === '')) return;
    event.preventDefault();
    event.stopPropagation();
    if (leave) enterTree();
    else clear();
  };
  return (
    <div class="search-input-container">
      <input
        ref={input}
        type="search"
        enterkeyhint="search"
        spellcheck={false}
        placeholder="Search roadmap"
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={press}
      />
      {query !== '' && (
        <div class="search-input-clear-button" role="button" aria-label="Clear search" tabIndex={-1} onClick={clear} />
      )}
    </div>
  );
}

import { Component, createRef, type VNode } from 'preact';
import { takeOver } from '../input/take-over';

export interface SearchFieldProps {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly enterTree: () => void;
}

/** The app's search field. The down arrow moves on to the tree. */
export class SearchField extends Component<SearchFieldProps> {
  readonly #input = createRef<HTMLInputElement>();

  override render({ query, search }: SearchFieldProps): VNode {
    return (
      <div class="search-input-container">
        <input
          ref={this.#input}
          type="search"
          enterkeyhint="search"
          spellcheck={false}
          placeholder="Search roadmap"
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={this.#press}
        />
        {query !== '' && (
          <div
            class="search-input-clear-button"
            role="button"
            aria-label="Clear search"
            tabIndex={-1}
            onClick={this.#clear}
          />
        )}
      </div>
    );
  }

  readonly #clear = (): void => {
    // Comes first: the clear button may have the focus, and disappears with the query.
    this.#input.current?.focus();
    this.props.search('');
  };

  readonly #press = (event: KeyboardEvent): void => {
    // An input method uses this key to choose candidates.
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    takeOver(event);
    this.props.enterTree();
  };
}

import { setIcon } from 'obsidian';
import { createRef, type VNode } from 'preact';
import { PureComponent } from './pure-component';

interface IconProps {
  readonly name: string;
  readonly class?: string;
}

/** One of the app's icons, hidden from screen readers. */
export class Icon extends PureComponent<IconProps> {
  readonly #element = createRef<HTMLSpanElement>();

  override componentDidMount(): void {
    if (this.#element.current) setIcon(this.#element.current, this.props.name);
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override render({ class: className = 'capstone-roadmap-icon' }: IconProps): VNode {
    return <span class={className} aria-hidden="true" ref={this.#element} />;
  }
}

/** The triangle of a branch, like the app's. It is drawn here and not by the app, since there may be thousands. */
export function Triangle(): VNode {
  return (
    <svg class="svg-icon right-triangle" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 8L12 17L21 8" />
    </svg>
  );
}

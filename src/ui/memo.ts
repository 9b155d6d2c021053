import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its props is another value than before. */
export function memo<P extends object>(draw: FunctionComponent<P>): new (props: P) => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differs(this.props, next);
    }

    override render(): ComponentChild {
      return h(draw, this.props);
    }
  };
}

function differs<P extends object>(a: P, b: P): boolean {
  for (const name in b) if (!Object.is(a[name], b[name])) return true;
  for (const name in a) if (!(name in b)) return true;
  return false;
}

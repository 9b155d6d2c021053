import { Component, type ComponentChild } from 'preact';

/** A stateless component that is redrawn only when one of its props is a different value. */
export abstract class PureComponent<Props extends object> extends Component<Props> {
  override shouldComponentUpdate(props: Readonly<Props>): boolean {
    return differs(this.props, props);
  }
}

/** The same, made from a function of the props. */
export function memo<Props extends object>(
  draw: (props: Props) => ComponentChild,
): new (props: Props) => PureComponent<Props> {
  return class extends PureComponent<Props> {
    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}

function differs<Props extends object>(a: Props, b: Props): boolean {
  for (const name in b) if (!Object.is(a[name], b[name])) return true;
  for (const name in a) if (!(name in b)) return true;
  return false;
}

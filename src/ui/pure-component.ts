import { Component, type ComponentChild } from 'preact';

/** A component that is drawn again only when its state or one of its props is another value than before. */
export abstract class PureComponent<Props extends object, State extends object = object> extends Component<
  Props,
  State
> {
  override shouldComponentUpdate(props: Readonly<Props>, state: Readonly<State>): boolean {
    return differs(this.props, props) || this.state !== state;
  }
}

/** The same by a function of the props alone. */
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

import type { ButtonHTMLAttributes, VNode } from 'preact';

/** A button that only does what its handlers do: without this type, one in a form would submit that. */
export function Button(props: ButtonHTMLAttributes<HTMLButtonElement>): VNode {
  return <button type="button" {...props} />;
}

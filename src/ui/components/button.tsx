import type { ButtonHTMLAttributes, VNode } from 'preact';

/** A button that does only what it is told to when it is pressed, since nothing here is a form. */
export function Button(props: ButtonHTMLAttributes<HTMLButtonElement>): VNode {
  return <button type="button" {...props} />;
}

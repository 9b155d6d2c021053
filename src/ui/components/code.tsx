import type { VNode } from 'preact';

/** Text of a spec, with what stands in backticks as code. All of it is text nodes, whatever it says. */
export function Code({ text }: { text: string }): VNode {
  const parts = text.split(/`([^`\n]+)`/);
  return <>{parts.map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))}</>;
}

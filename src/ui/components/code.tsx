import type { VNode } from 'preact';

/** Text of a spec, with backticked parts as code. Rendered only as text nodes, whatever it says. */
export function Code({ text }: { text: string }): VNode {
  const parts = text.split(/`([^`\n]+)`/);
  return <>{parts.map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))}</>;
}

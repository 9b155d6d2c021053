import { setIcon } from 'obsidian';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of the app's icons, for the eye only. */
export function Icon({ name, class: className = 'capstone-roadmap-icon' }: { name: string; class?: string }): VNode {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setIcon(ref.current, name);
  }, [name]);
  return <span class={className} aria-hidden="true" ref={ref} />;
}

/** The triangle of a branch, as the app draws it; drawn here, since there may be thousands. */
export function Triangle(): VNode {
  return (
    <svg class="svg-icon right-triangle" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 8L12 17L21 8" />
    </svg>
  );
}

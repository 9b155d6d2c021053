import type { VNode } from 'preact';
import type { TextRun } from '../../model/section-text';
import type { SpecLine, SpecSection } from '../spec/spec-page';
import { Code } from './code';
import { memo } from './pure-component';

export interface SectionsProps {
  readonly sections: readonly SpecSection[];
  readonly check: (tickKey: string, checked: boolean) => void;
  /** Their common heading; undefined for those of the spec itself. */
  readonly title?: string;
}

/** Sections of a spec, below their common heading if they have one; nothing if there are none. */
export function SpecSections({ sections, check, title }: SectionsProps): VNode | null {
  if (sections.length === 0) return null;
  return (
    <>
      {title !== undefined && (
        <h3 class="capstone-roadmap-part" dir="auto">
          {title}
        </h3>
      )}
      {sections.map((section, i) => (
        <OneSection key={`${i} ${section.title}`} section={section} check={check} within={title !== undefined} />
      ))}
    </>
  );
}

interface OneProps extends Pick<SectionsProps, 'check'> {
  readonly section: SpecSection;
  readonly within: boolean;
}

const OneSection = memo(function OneSection({ section: { title, text, items, met }, check, within }: OneProps): VNode {
  const Heading = within ? 'h4' : 'h3';
  return (
    <section class="capstone-roadmap-section">
      {title !== '' && (
        <Heading dir="auto">
          {title}
          {met !== null && [' ', <span class="capstone-roadmap-met">{met}</span>]}
        </Heading>
      )}
      <Paragraphs runs={text.above} />
      {items.length > 0 && (
        <ul dir="auto">
          {items.map((item, i) => (
            <Item key={item.tickKey ?? i} item={item} check={check} />
          ))}
        </ul>
      )}
      <Paragraphs runs={text.below} />
    </section>
  );
});

/** Paragraphs and code between them. Rendered only as text nodes, whatever they say. */
export function Paragraphs({ runs }: { readonly runs: readonly TextRun[] }): VNode {
  return (
    <>
      {runs.map(({ kind, lines }, i) =>
        kind === 'code' ? (
          // Long lines scroll, so they must be reachable by keyboard.
          <pre key={i} tabIndex={0} dir="ltr">
            {lines.join('\n')}
          </pre>
        ) : (
          <p key={i} dir="auto">
            <Code text={lines.join(' ')} />
          </p>
        ),
      )}
    </>
  );
}

/** A criterion. Without a project note, its box in the catalog, if there is one, is read-only. */
function Item({ item: { text, checked, tickKey }, check }: { item: SpecLine } & Pick<OneProps, 'check'>): VNode {
  if (checked === null) {
    return (
      <li>
        <Code text={text} />
      </li>
    );
  }
  return (
    <li class={`mod-task${checked ? ' is-done' : ''}`}>
      <label>
        <input
          type="checkbox"
          class="task-list-item-checkbox"
          checked={checked}
          disabled={tickKey === null}
          onChange={(event) => tickKey !== null && check(tickKey, event.currentTarget.checked)}
        />
        <span>
          <Code text={text} />
        </span>
      </label>
    </li>
  );
}

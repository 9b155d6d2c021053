import type { VNode } from 'preact';
import { objectiveName } from '../../model/objective-name';
import type { SpecEvents } from '../panel-events';
import type { SpecPage } from '../spec/spec-page';
import { Button } from './button';
import { Icon } from './icon';

const ICONS = { objective: 'target', project: 'square-check' } as const;

/** Which objectives and projects are linked to a spec, and the notes that were written for it. */
export function SpecBehind({ page: { behind, notes }, events }: { page: SpecPage; events: SpecEvents }): VNode {
  if (behind.length === 0) return <p class="capstone-roadmap-nobody">No objective or project links to this spec.</p>;
  return (
    <section class="capstone-roadmap-behind">
      <h3>Linked from</h3>
      <ul>
        {behind.map(({ from }) => (
          <li key={`${from.path}:${from.line}:${from.kind}`}>
            <Icon name={ICONS[from.kind]} />
            <OpenButton
              title={objectiveName(from)}
              kind={from.kind}
              open={(event) => events.openAt(event, from.path, from.line)}
            />
          </li>
        ))}
        {notes.map(({ path, name, met }) => (
          <li key={path}>
            <Icon name="file-text" />
            <OpenButton title={name} kind="note" open={(event) => events.openAt(event, path, 1)} />
            <span class="capstone-roadmap-met">{met}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenProps {
  readonly title: string;
  readonly kind: string;
  readonly open: (event: MouseEvent) => void;
}

function OpenButton({ title, kind, open }: OpenProps): VNode {
  return (
    <Button class="capstone-roadmap-spec-link" dir="auto" onClick={open}>
      <span class="capstone-roadmap-unseen">{kind} </span>
      {title}
    </Button>
  );
}

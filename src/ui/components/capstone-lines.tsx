import { Component, type VNode } from 'preact';
import type { CapstoneLine } from '../outline/capstone-line';
import type { OutlineItem } from '../outline/outline-item';
import type { CapstoneButton, TreeEvents } from '../panel-events';
import { Button } from './button';
import { Icon } from './icon';

export interface CapstonesProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
  readonly id: string;
}

/** The specs of an item below its title. Like links, their buttons are tab stops in the focused line only. */
export function CapstoneLines({ item, focused, events, id }: CapstonesProps): VNode {
  return (
    <div class="capstone-roadmap-capstones" onClick={(event) => event.stopPropagation()}>
      {item.capstones.map((line, nth) => {
        const ask = (event: MouseEvent, kind: CapstoneButton['kind']): void =>
          events.capstone(event, item.key, { kind, nth });
        const props = { line, ask, tabIndex: focused ? 0 : -1, textId: capstoneId(id, nth) };
        const name = `${nth} ${line.title}`;
        return line.state === 'suggested' ? <Suggestion key={name} {...props} /> : <Written key={name} {...props} />;
      })}
    </div>
  );
}

/** Ids of the parts of an item's name that are about its specs. */
export function capstoneIds({ capstones }: OutlineItem, id: string): string[] {
  return capstones.flatMap(({ pathTitle }, nth) => {
    const textId = capstoneId(id, nth);
    return pathTitle === null ? [textId, textId + REPAIR] : textId;
  });
}

function capstoneId(id: string, nth: number): string {
  return `${id}-capstone-${nth}`;
}

/** Ends the id of the word on a button, whose own name says the link again. */
const REPAIR = '-repair';

interface LineProps {
  readonly line: CapstoneLine;
  readonly ask: (event: MouseEvent, kind: CapstoneButton['kind']) => void;
  readonly tabIndex: number;
  readonly textId: string;
}

function Written({ line, ask, tabIndex, textId }: LineProps): VNode {
  const { state, title, why } = line;
  const isLinked = state === 'linked';
  return (
    <div class={`capstone-roadmap-capstone mod-${state}`}>
      <Icon name={isLinked ? 'book-open-check' : 'unlink'} />
      <span class="capstone-roadmap-capstone-text" id={textId}>
        {isLinked ? (
          <Facts line={line} tabIndex={tabIndex} open={(event) => ask(event, 'open')} />
        ) : (
          <>
            <span class="capstone-roadmap-wrong">{state === 'broken' ? 'Broken link' : 'Ambiguous link'}</span>{' '}
            <span dir="auto">{title}</span>
          </>
        )}
      </span>{' '}
      {!isLinked && (
        <Button
          class="capstone-roadmap-repair"
          aria-label={`Repair link ${title}. ${why ?? ''}`}
          tabIndex={tabIndex}
          onClick={(event) => ask(event, 'repair')}
        >
          <span id={textId + REPAIR}>Repair</span>
        </Button>
      )}
    </div>
  );
}

/** It must not look like a fact: it says that it is a suggestion and, on demand, why. */
class Suggestion extends Component<LineProps, { readonly explained: boolean }> {
  override state = { explained: false };

  override render({ line, ask, tabIndex, textId }: LineProps, { explained }: { readonly explained: boolean }): VNode {
    const { title, why } = line;
    return (
      <div class="capstone-roadmap-capstone mod-suggested">
        <Button
          class="capstone-roadmap-why"
          aria-label={`Suggested. ${why ?? ''}`}
          aria-expanded={explained}
          tabIndex={tabIndex}
          onClick={() => this.setState({ explained: !explained })}
        >
          Suggested
        </Button>{' '}
        <span class="capstone-roadmap-actions">
          <ActionButton
            icon="check"
            name={`Link to ${title}`}
            tabIndex={tabIndex}
            act={(event) => ask(event, 'accept')}
          />
          <ActionButton
            icon="search"
            name="Choose another spec"
            tabIndex={tabIndex}
            act={(event) => ask(event, 'choose')}
          />
          <ActionButton icon="x" name={`Dismiss ${title}`} tabIndex={tabIndex} act={(event) => ask(event, 'dismiss')} />
        </span>
        <span class="capstone-roadmap-capstone-text" id={textId}>
          <span class="capstone-roadmap-unseen">Suggested </span>
          <Facts line={line} tabIndex={tabIndex} open={(event) => ask(event, 'open')} />
          {explained && <span class="capstone-roadmap-because">{why}</span>}
        </span>
      </div>
    );
  }
}

interface FactsProps {
  readonly line: CapstoneLine;
  readonly tabIndex: number;
  readonly open: (event: MouseEvent) => void;
}

function Facts({ line: { title, pathTitle, met }, tabIndex, open }: FactsProps): VNode {
  return (
    <>
      <Button class="capstone-roadmap-spec-link" dir="auto" tabIndex={tabIndex} onClick={open}>
        {title}
      </Button>{' '}
      {pathTitle !== null && <span class="capstone-roadmap-path">{pathTitle}</span>}{' '}
      {met !== null && <span class="capstone-roadmap-met">{met}</span>}
    </>
  );
}

interface ActionProps {
  readonly icon: string;
  readonly name: string;
  readonly tabIndex: number;
  readonly act: (event: MouseEvent) => void;
}

function ActionButton({ icon, name, tabIndex, act }: ActionProps): VNode {
  return (
    <Button class="clickable-icon" aria-label={name} tabIndex={tabIndex} onClick={act}>
      <Icon name={icon} />
    </Button>
  );
}

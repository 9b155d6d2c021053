import { createRef, type VNode } from 'preact';
import { takeOver } from '../input/take-over';
import type { SpecEvents } from '../panel-events';
import type { SpecProps } from '../spec/shown-spec';
import type { SpecPage } from '../spec/spec-page';
import { Button } from './button';
import { Code } from './code';
import { Icon } from './icon';
import { progressBar } from './progress-bar';
import { PureComponent } from './pure-component';
import { SpecBehind } from './spec-behind';
import { Paragraphs, SpecSections } from './spec-sections';

interface ShownSpecProps extends SpecProps {
  readonly titleId: string;
}

/** A spec in place of the tree, with a button to go back. Each visit mounts it anew, which moves the focus to it. */
export class SpecView extends PureComponent<ShownSpecProps> {
  readonly #heading = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.#heading.current?.focus({ preventScroll: true });
  }

  override render({ place, page, events, titleId }: ShownSpecProps): VNode {
    return (
      <div class="capstone-roadmap-page" role="region" aria-labelledby={titleId} onKeyDown={this.#leave}>
        <div class="capstone-roadmap-header">
          <Button class="clickable-icon capstone-roadmap-back" onClick={events.back}>
            <Icon name="arrow-left" />
            Roadmap
          </Button>
        </div>
        <div class="capstone-roadmap-scroller capstone-roadmap-spec">
          <div class="capstone-roadmap-path" dir="auto">
            {[place.pathTitle, page?.label].filter(Boolean).join(' · ')}
          </div>
          <h2 id={titleId} tabIndex={-1} ref={this.#heading} dir="auto">
            {page?.place.title ?? place.title}
          </h2>
          {page ? (
            <Body page={page} events={events} titleId={titleId} />
          ) : (
            <p>This spec is no longer in any catalog.</p>
          )}
        </div>
      </div>
    );
  }

  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    takeOver(event);
    this.props.events.back();
  };
}

function Body({ page, events, titleId }: { page: SpecPage; events: SpecEvents; titleId: string }): VNode {
  const { met, outcome, intro, sections, requirements, added, place } = page;
  return (
    <>
      {met && (
        <div class="capstone-roadmap-count">
          {progressBar(met, titleId)}
          <span>{met.label}</span>
        </div>
      )}
      {outcome !== null && (
        <p dir="auto">
          {/* Isolated: the direction is that of what follows. */}
          <b>
            <bdi>Outcome</bdi>:
          </b>{' '}
          <Code text={outcome} />
        </p>
      )}
      <Paragraphs runs={intro} />
      <div class="capstone-roadmap-buttons">
        <Button class={page.notes.length === 0 ? 'mod-cta' : ''} onClick={events.plan}>
          Plan project from spec
        </Button>
        <Button onClick={events.openSpecNote}>Open in note</Button>
      </div>
      <SpecBehind page={page} events={events} />
      <SpecSections sections={sections} check={events.check} />
      <SpecSections sections={added} check={events.check} title="Added in the project note" />
      <SpecSections sections={requirements} check={events.check} title={`For every spec of ${place.pathTitle}`} />
    </>
  );
}

import type { ComponentChild, VNode } from 'preact';
import { linktext } from '../../model/note-link';
import type { Link } from '../../model/roadmap';
import type { TreeEvents } from '../panel-events';
import type { TextPart } from '../text/text-parts';

export interface TextProps {
  readonly parts: readonly TextPart[];
  /** Key of the item that the text belongs to. */
  readonly itemKey: string;
  /** Links are tab stops in the focused line only: one stop per line, as in any tree. */
  readonly focused: boolean;
  readonly events: TreeEvents;
}

/** Text from a note, with its links and search matches. Rendered only as text nodes, whatever it says. */
export function textOf({ parts, ...rest }: TextProps): ComponentChild[] {
  return parts.map((part, i) =>
    part.link ? <TextLink key={i} part={part} link={part.link} {...rest} /> : drawn(part),
  );
}

function drawn({ text, isMatch }: TextPart): ComponentChild {
  return isMatch ? <mark class="search-result-file-matched-text">{text}</mark> : text;
}

interface TextLinkProps extends Omit<TextProps, 'parts'> {
  readonly part: TextPart;
  readonly link: Link;
}

function TextLink({ part, link, itemKey, focused, events }: TextLinkProps): VNode {
  const tabIndex = focused ? 0 : -1;
  if (link.kind === 'url') {
    return (
      <a
        class="external-link"
        href={link.target}
        target="_blank"
        rel="noopener nofollow"
        tabIndex={tabIndex}
        {...ownClicks}
      >
        {drawn(part)}
      </a>
    );
  }
  const follow = (event: MouseEvent): void => events.followLink(event, itemKey, link);
  return (
    <a
      class="internal-link"
      href={linktext(link)}
      data-href={linktext(link)}
      tabIndex={tabIndex}
      onClick={follow}
      onAuxClick={follow}
      onMouseOver={(event) => events.hoverLink(event, itemKey, link)}
      onDragStart={(event) => carryLink(event, link)}
    >
      {drawn(part)}
    </a>
  );
}

/** Keeps the line around a link from opening its note as well. */
const ownClicks = {
  onClick: (event: MouseEvent): void => event.stopPropagation(),
  onAuxClick: (event: MouseEvent): void => event.stopPropagation(),
};

/**
 * A wikilink dropped into a note stays a wikilink; by default the browser would insert an address based on the app's
 * window.
 */
function carryLink({ dataTransfer }: DragEvent, link: Link): void {
  dataTransfer?.clearData();
  dataTransfer?.setData('text/plain', `[[${linktext(link)}]]`);
}

import { SYSTEMS_SECTIONS } from '../../model/systems-note';
import { escapeHeading } from './escape-markdown';

export interface SystemsNoteOptions {
  readonly title: string;
  /** Wikilink to the note of the project that it is about, without brackets; null if there is none. */
  readonly about: string | null;
}

/** A new writing draft: its title, its status, and the parts, all empty. */
export function systemsNote({ title, about }: SystemsNoteOptions): string {
  const head = ['---', 'tags:', '  - systems-notes', '---', '', `# ${escapeHeading(title)}`, '', 'Draft topic'];
  const backlink = about === null ? [] : ['', `About [[${about}]].`];
  const parts = SYSTEMS_SECTIONS.flatMap((section) => ['', `## ${section}`, '']);
  return [...head, ...backlink, ...parts].join('\n');
}

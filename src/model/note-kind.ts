/** The kinds of note that are read. A note may be of several. */
export type NoteKind = 'roadmap' | 'catalog' | 'study' | 'systems';

export const NOTE_KINDS: readonly NoteKind[] = ['roadmap', 'catalog', 'study', 'systems'];

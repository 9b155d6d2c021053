/** The kinds of note that are read. A note may have several. */
export type NoteKind = 'roadmap' | 'catalog' | 'study' | 'systems';

export const NOTE_KINDS: readonly NoteKind[] = ['roadmap', 'catalog', 'study', 'systems'];

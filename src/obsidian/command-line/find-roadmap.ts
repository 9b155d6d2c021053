import { normalizePath } from 'obsidian';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Roadmap } from '../../model/roadmap';
import { refused } from './answer-error';

/** @throws AnswerError if the note is not a roadmap */
export function findRoadmap({ roadmaps }: IndexSnapshot, path: string): Roadmap {
  const roadmap = noteAt(roadmaps, path);
  if (!roadmap) throw refused(`There is no roadmap note ${path}.`);
  return roadmap;
}

/**
 * The note that a person means by a path: the one with just this path, as the other actions print it, or else one whose
 * path the app takes for the same. Some systems store names in a form other than the one they are typed in.
 */
export function noteAt<Note extends { readonly path: string }>(notes: readonly Note[], path: string): Note | undefined {
  const wanted = normalizePath(path);
  return notes.find((note) => note.path === path) ?? notes.find((note) => normalizePath(note.path) === wanted);
}

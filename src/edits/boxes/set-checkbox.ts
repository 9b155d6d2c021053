import { asInEditor } from '../../markdown/editor-text';
import { mayHide } from '../../markdown/hidden/mask';
import type { BoxReference } from '../../model/roadmap';
import { type BoxPlace, boxReference } from '../../readers/roadmap/rows/box-reference';
import { paddingEdits } from '../padding';
import { CLOSE_COMMENTS } from '../plain-sight';
import type { Plan } from '../plan';
import { boxNotSet } from '../refuse';
import { boxAt, locateBox, type LocatedBox } from './locate';
import { stateEdits } from './state-word';

/**
 * Sets a box in the text as it is now; gives no edits if it already has that state.
 *
 * @param box the box as a surface showed it
 */
export function planSetCheckbox(text: string, box: BoxReference, checked: boolean): Plan {
  const located = locateBox(text, box);
  return located.ok ? planSetLocated(text, located.found, checked) : located;
}

/**
 * Sets a box in the text as it is now, by its place in the text that it was read from. If that is still the text, apart
 * from line endings and a byte order mark (which the app drops in some places), the box is where it was; otherwise it
 * is located like any other.
 *
 * @throws RangeError if the text that it was read from has no such box
 */
export function planSetBox(text: string, shown: string, place: BoxPlace, checked: boolean): Plan {
  const isSame = text === shown || asInEditor(text) === asInEditor(shown);
  const found = isSame ? boxAt(text, place) : null;
  return found ? planSetLocated(text, found, checked) : planSetCheckbox(text, boxReference(shown, place), checked);
}

/**
 * Sets a box that was found in this text, by its state word and its cell's trailing spaces. Refused if this removes a
 * value of that word that may hide something.
 */
export function planSetLocated(text: string, { token, ...place }: LocatedBox, checked: boolean): Plan {
  const word = stateEdits(token, checked);
  const edits = [...word, ...paddingEdits(text, place, word)];
  if (!edits.some(({ from, to }) => mayHide(text.slice(from, to)))) return { ok: true, edits };
  return boxNotSet('unsupported', `on line ${place.row.line} its tag may hide part of the note`, CLOSE_COMMENTS);
}

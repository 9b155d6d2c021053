import { unicodePattern } from '../../model/basics/unicode-pattern';

const CONTROL = unicodePattern('g')`[^\P{Cc}\n\t]`;

/**
 * A text for a terminal, which would take the control characters of a hostile note for commands: they are written as in
 * JSON. JSON itself stays what it is, since they stand in its strings alone.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROL(), (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

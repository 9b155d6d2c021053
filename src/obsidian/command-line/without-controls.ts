import { unicodePattern } from '../../model/words/unicode-pattern';

const CONTROL = unicodePattern('g')`[^\P{Cc}\n\t]`;

/**
 * A text for a terminal, which would take control characters in a hostile note for commands: they are escaped as in JSON.
 * JSON itself keeps its meaning, since it has them only in its strings.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROL(), (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const ESCAPE_OR_ENTITY = /\\([!-/:-@[-`{-~\n])|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi;
const REPLACEMENT = '\uFFFD';

/** Text with its backslash escapes, those of line endings too, and entities decoded, as CommonMark reads them. */
export function decodeText(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  return text.replace(
    ESCAPE_OR_ENTITY,
    (found: string, escaped?: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (escaped !== undefined) return escaped;
      if (decimal !== undefined) return characterOf(parseInt(decimal, 10));
      if (hexadecimal !== undefined) return characterOf(parseInt(hexadecimal, 16));
      return (name !== undefined && decodeNamedCharacterReference(name)) || found;
    },
  );
}

function characterOf(code: number): string {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || surrogate ? REPLACEMENT : String.fromCodePoint(code);
}

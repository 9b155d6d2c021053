const BOX = /<input\b[^<>]*>|\[[ xX]\]/gi;

/** A text without spaces, and with something else in place of its boxes. */
export function boxesAs(placeholder: string, text: string): string {
  return text.replace(BOX, placeholder).replace(/\s+/g, '');
}

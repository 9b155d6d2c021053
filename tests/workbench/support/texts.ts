/** Of all elements of the document that match, in order. */
export function texts(selector: string): (string | null)[] {
  return Array.from(document.querySelectorAll(selector)).map(({ textContent }) => textContent);
}

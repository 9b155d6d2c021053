import { lazily } from '../kept/lazily';

/** A set of the words of a text, made when it is first asked for. */
export function wordSet(words: string): () => ReadonlySet<string> {
  return lazily(() => new Set(words.match(/\S+/g)));
}

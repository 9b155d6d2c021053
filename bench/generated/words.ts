import { oneOf, type Random } from './random';

const THINGS =
  'cache scheduler ledger compiler queue mesh runtime kernel planner broker sandbox index parser gateway replica shard allocator debugger profiler registry tracer sampler tokenizer router snapshot journal loader linker'.split(
    ' ',
  );
const FIELDS =
  'storage streaming inference tracing networking consensus sailing navigation replication indexing testing rendering packaging observability recovery scheduling'.split(
    ' ',
  );
const VERBS =
  'build measure extend port harden document benchmark rewrite trace simulate review publish replay verify'.split(' ');
const MANNERS = 'small durable careful portable quiet steady local shared layered bounded lazy exact'.split(' ');

/** `streaming broker` */
export function topic(random: Random): string {
  return `${oneOf(random, FIELDS)} ${oneOf(random, THINGS)}`;
}

/** `harden the quiet tracer` */
export function task(random: Random): string {
  return `${oneOf(random, VERBS)} the ${oneOf(random, MANNERS)} ${oneOf(random, THINGS)}`;
}

/** A sentence without its full stop, of about `words` words. */
export function phrase(random: Random, words: number): string {
  const parts: string[] = [];
  while (parts.length < words) parts.push(...task(random).split(' '), 'for', ...topic(random).split(' '));
  return parts.slice(0, words).join(' ');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

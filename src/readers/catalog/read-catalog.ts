import type { CatalogReading } from '../../model/catalog';
import { withReferenceLinks } from '../prose/definitions';
import { boldLinesAsHeadings, foldsAsHeadings } from '../prose/other-headings';
import { readPlainText } from '../prose/plain-text';
import { readPlainLines, readSourceLines, type SourceLine } from '../prose/source-lines';
import { finish } from '../steps';
import { CatalogShaper } from './catalog-shaper';
import { isCopiedText, readCopiedParts } from './copied/parts';
import { findTracks, type TrackTree } from './find-tracks';
import { buildHeadingTree, type HeadingNode } from './heading-tree';
import { splitListedTracks, withListedTracks } from './listed-tracks';
import { readMarkdownParts } from './markdown-parts';
import type { Part } from './part';
import { isCriteriaTitle } from './section-titles';
import { createTitleReader, type TitleReader } from './title-reader';
import { numberedTrack } from './track-names';

/**
 * Reads a note of capstone specs, in Markdown or as text copied from a web page. Never throws; a note without paths is
 * not a catalog. The content of sections is read when asked for.
 */
export function readCatalog(text: string): CatalogReading {
  return finish(readCatalogInSteps(text));
}

/** The same, yielding now and then, so that a caller can pause while it reads a long note. */
export function* readCatalogInSteps(text: string): Generator<void, CatalogReading> {
  const traits = createTitleReader();
  const tree = isCopiedText(text)
    ? yield* trackTree(yield* readCopiedParts(readPlainLines(text), traits), traits)
    : yield* readMarkdown(withReferenceLinks(readSourceLines(text)), traits);
  return yield* new CatalogShaper(tree, traits).shape();
}

/**
 * Where no heading is named like a track, bold lines may be. Where those are not either, callouts and `<details>` or the
 * items of a list are tracks, if that gives more of them.
 */
function* readMarkdown(lines: readonly SourceLine[], traits: TitleReader): Generator<void, TrackTree> {
  const isNamed = ({ heading }: Part): boolean => traits(heading.text).isNumbered;
  const marked = yield* readMarkdownParts(lines);
  const bold = marked.some(isNamed) ? null : boldLinesAsHeadings(lines, isTrack);
  const parts = bold ? yield* readMarkdownParts(lines, bold) : marked;
  const headed = yield* trackTree(parts, traits);
  if (parts.some(isNamed)) return headed;
  const folds = foldsAsHeadings(lines);
  const folded = folds && (yield* trackTree(yield* readMarkdownParts(lines, folds), traits));
  const split = splitListedTracks(parts);
  const listed = split && withListedTracks(yield* trackTree(split, traits));
  let best = headed;
  for (const tree of [folded, listed])
    if (tree && tree.tracks.size > best.tracks.size && !dividesSpec(tree.root, tree.tracks)) best = tree;
  return best;
}

/** Whether a bold line is named like a track. */
function isTrack(source: string): boolean {
  return Boolean(numberedTrack(readPlainText(source).text)?.title);
}

/** Whether tracks are beside the sections of a spec, and so parts of it. */
function dividesSpec({ children }: HeadingNode, tracks: TrackTree['tracks']): boolean {
  const isDivided =
    children.some((child) => tracks.has(child)) &&
    children.some((child) => !tracks.has(child) && isCriteriaTitle(child.heading.text));
  return isDivided || children.some((child) => dividesSpec(child, tracks));
}

function* trackTree(parts: readonly [Part, ...Part[]], traits: TitleReader): Generator<void, TrackTree> {
  yield;
  const root = buildHeadingTree(parts, traits);
  yield;
  const tree = findTracks(root, traits);
  yield;
  return tree;
}

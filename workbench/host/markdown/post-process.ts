import type { MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app';
import type { Component } from '../component';

export interface PostProcessing {
  readonly sourcePath: string;
  /** Of the note that is shown; undefined if a cell of a table is rendered. */
  readonly frontmatter?: Record<string, unknown> | null | undefined;
  readonly docId: string;
  /** The parent of the processors' children. */
  readonly owner: Component;
  readonly sectionInfo: (el: HTMLElement) => MarkdownSectionInformation | null;
}

/** Hands a rendered element to every post-processor, the lowest sort order first. It need not be in the page yet. */
export function postProcess(app: App, el: HTMLElement, options: PostProcessing): void {
  const context: MarkdownPostProcessorContext = {
    docId: options.docId,
    sourcePath: options.sourcePath,
    frontmatter: options.frontmatter,
    addChild: (child) => void options.owner.addChild(child as unknown as Component),
    getSectionInfo: options.sectionInfo,
  };
  const inOrder = [...app.registry.postProcessors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const processor of inOrder) app.faults.watch('post-processor', () => processor(el, context as never));
}

/** One line of running text. */
export interface TextLine {
  readonly kind: 'prose';
  readonly text: string;
  readonly line: number;
  /** It continues the paragraph of the block before. */
  readonly joins: boolean;
  /** The whole line is emphasised, like a label without a colon. */
  readonly strong: boolean;
}

import type { Piece } from '../../model/piece';
import type { CapstoneLink } from '../../model/capstone-link';
import type { Tick } from '../ticks/tick';

/** Where an item is in its note: what actions need, and nothing visible. */
export interface Place {
  readonly path: string;
  readonly line: number;
  /** What its box stands for; null if it has none. */
  readonly tick: Tick | null;
  /** The key of its box, if different from its own: several items may show one box. */
  readonly tickKey?: string;
  /** The objective or project that it is or belongs to. */
  readonly piece: Piece | null;
  /** The capstone links after its lines, in their order. */
  readonly capstones: readonly CapstoneLink[];
}

/** The defaults for most places. */
export const NOWHERE: Place = { path: '', line: 1, tick: null, piece: null, capstones: [] };

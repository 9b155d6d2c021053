import type { bundlePage } from '../workbench/bundle.mjs';
import type { FigureKey, Measured } from './figures';

/** What is measured: the sources, and how they are built. */
export interface Checkout {
  /** Its folder, with a slash at the end. */
  readonly root: string;
  /** Passed in, since the bench is itself a bundle in another place. */
  readonly bundlePage: typeof bundlePage;
  /** The path of side.ts as a bundle, for a process of its own. */
  readonly sideScript: string;
}

/** Figures that are measured together. */
export interface Group {
  readonly keys: readonly FigureKey[];
  measure(checkout: Checkout): Promise<readonly Measured[]>;
  /** What a profile should show, by the name of its file; each runs for about as long as it takes to see something. */
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly name: string;
  /**
   * Runs the scenario. One that runs in a browser returns the browser's own profile; otherwise this process is
   * profiled.
   */
  run(checkout: Checkout): Promise<CpuProfile | void>;
}

/** As V8 writes it: samples of where the program was, each a node of the tree of calls. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[] | undefined;
  /** The script that was run, if this process cannot read it by its address; its sources are named in comments. */
  readonly script?: string;
  /** Microseconds between a sample and the one before. */
  readonly timeDeltas?: readonly number[] | undefined;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

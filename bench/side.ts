import { sampler } from './measure';
import { SIDES, type SideName } from './sides';

// One side in a process of its own (see side-process.ts): says when it is warm, then answers each message with a sample.
const sample = sampler(SIDES[process.argv[2] as SideName]());
process.on('message', () => process.send?.(sample()));
process.send?.('warm');

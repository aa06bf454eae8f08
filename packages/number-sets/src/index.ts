export { NumberSet } from './number-set.js';
export { Partition } from './partition.js';
export { SetArena, type Freeable } from './set-arena.js';

export { NumberSet } from './number-set.js';
export { SetArena, type Freeable } from './set-arena.js';

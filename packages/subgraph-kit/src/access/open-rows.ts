import type { Protection } from './protection.js';

/**
 * Rows of which everybody may read all: places, things, offices and organisations, of level S0 and S1.
 * @param why what they are about, since it is no person.
 */
export function openRows(why: string): Protection {
  return { name: `open: ${why}`, hides: [], refuses: [] };
}

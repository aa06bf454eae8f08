import type { Caller } from '@linli/caller-token';
import type { SensitivityLevel } from '@linli/vocabulary';

/** Whether a caller's purpose reaches a level. */
export function reaches({ highestLevel }: Pick<Caller, 'highestLevel'>, level: SensitivityLevel): boolean {
  // The levels are one letter and one digit, and compare as text.
  return highestLevel >= level;
}

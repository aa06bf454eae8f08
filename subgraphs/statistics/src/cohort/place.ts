import { RULES, type Place } from '@linli/disclosure';
import { linliError, type SensitivityLevel } from '@linli/vocabulary';
import { leavesOf, type Condition } from '../condition/condition.js';

/** Places are divided by prefixes of one code (grid 15 digits, community 12, street 9), so that departments deliver the finest alone. */
const DIGITS: Readonly<Record<string, number>> = { GRID: 15, COMMUNITY: 12, STREET: 9 };

export const DERIVED_PLACES = { COMMUNITY: '社区. Communities, by the first twelve digits of the grid.', STREET: '街道. Streets, by the first nine digits of the grid.' } as const;

/** The dimension from which a division is derived: itself, mostly. */
export function placeDimension(name: string): string {
  return name in DIGITS ? 'GRID' : name;
}

/** How many digits of a value a division goes by; null where it goes by the whole. */
export function placeDigits(name: string): number | null {
  const digits = DIGITS[name];
  return digits === undefined || digits === DIGITS.GRID ? null : digits;
}

/** The finest place by which conditions say who is meant: that of an indicator that is called as a place is. */
export function placeOf(where: Condition): Place {
  const names = leavesOf(where).map(({ is }) => is.slice(is.indexOf('.') + 1).toUpperCase());
  return (Object.keys(DIGITS) as Place[]).find((place) => names.includes(place)) ?? 'DISTRICT';
}

/** Checks a division before any department is asked for it; disclosure control checks again. @throws COHORT_TOO_FINE when places are smaller than what is asked may be counted in. */
export function checkPlace(name: string, level: SensitivityLevel): void {
  const digits = DIGITS[name] ?? 0;
  const finest = DIGITS[RULES.finest[level]] ?? 0;
  if (digits <= finest) return;
  const allowed = Object.keys(DIGITS).filter((place) => (DIGITS[place] ?? 0) <= finest);
  throw linliError('COHORT_TOO_FINE', { subject: `a question of ${level}`, expected: `a division by ${allowed.join(' or ')}, or none by place`, got: name });
}

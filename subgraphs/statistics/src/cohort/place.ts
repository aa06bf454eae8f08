import { linliError, type SensitivityLevel } from '@linli/vocabulary';

/** Places are divided by prefixes of one code (grid 15 digits, community 12, street 9), so that departments deliver the finest alone. */
const DIGITS: Readonly<Record<string, number>> = { GRID: 15, COMMUNITY: 12, STREET: 9 };

/** In how large a place what is so sensitive may be counted, digits. @source the project's rule for counts: sensitive personal (S3) at communities and above, sealed (S4) at streets and above */
const FINEST: Readonly<Record<SensitivityLevel, number>> = { S0: 15, S1: 15, S2: 15, S3: 12, S4: 9 };

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

/** @throws COHORT_TOO_FINE when places are smaller than what is asked may be counted in. */
export function checkPlace(name: string, level: SensitivityLevel): void {
  const digits = DIGITS[name] ?? 0;
  if (digits <= FINEST[level]) return;
  const allowed = Object.keys(DIGITS).filter((place) => (DIGITS[place] ?? 0) <= FINEST[level]);
  throw linliError('COHORT_TOO_FINE', { subject: `a question of ${level}`, expected: `a division by ${allowed.join(' or ')}, or none by place`, got: name });
}

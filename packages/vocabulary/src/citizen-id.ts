import { isIsoDate } from './partial-date.js';

/** What a citizen id says by itself (GB 11643-1999). */
export interface CitizenId {
  /** 18 characters, upper-case X. */
  readonly normalised: string;
  readonly divisionCode: string;
  readonly birthDate: string;
  readonly sex: 'MALE' | 'FEMALE';
  /** True when it was made from a 15-digit id, and so was never checked by its own check character. */
  readonly isDerived: boolean;
}

export type CitizenIdFault = 'LENGTH' | 'CHARACTERS' | 'BIRTH_DATE' | 'CHECK_CHARACTER';

export type ParsedCitizenId = { readonly ok: true; readonly id: CitizenId } | { readonly ok: false; readonly reason: CitizenIdFault };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * Reads a citizen id of 15 or 18 characters; a lower-case x is accepted.
 * @source GB 11643-1999. That 15-digit sequences 996 to 999 mark centenarians born before 1900 is unverified.
 */
export function parseCitizenId(text: string): ParsedCitizenId {
  const id = text.trim().toUpperCase();
  if (id.length === 15) return parseLegacy(id);
  if (id.length !== 18) return { ok: false, reason: 'LENGTH' };
  if (!/^\d{17}[\dX]$/.test(id)) return { ok: false, reason: 'CHARACTERS' };
  return parseWhole(id, false);
}

/** The check character of the first 17 digits (GB 11643: weighted sum modulo 11). */
export function citizenIdCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (first17.charCodeAt(place) - 48), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The id with its middle masked, as it may be shown: `110105********002X`; null for text too short to be one. */
export function maskCitizenId(citizenId: string): string | null {
  if (citizenId.length < 15) return null;
  return `${citizenId.slice(0, 6)}${'*'.repeat(citizenId.length - 10)}${citizenId.slice(-4)}`;
}

// Fifteen digits have a two-digit year and no check character. 996 to 999 were kept for people born in the century before.
function parseLegacy(id: string): ParsedCitizenId {
  if (!/^\d{15}$/.test(id)) return { ok: false, reason: 'CHARACTERS' };
  const century = Number(id.slice(12)) >= 996 ? '18' : '19';
  const first17 = `${id.slice(0, 6)}${century}${id.slice(6)}`;
  return parseWhole(first17 + citizenIdCheckCharacter(first17), true);
}

function parseWhole(id: string, isDerived: boolean): ParsedCitizenId {
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isIsoDate(birthDate)) return { ok: false, reason: 'BIRTH_DATE' };
  if (citizenIdCheckCharacter(id) !== id.charAt(17)) return { ok: false, reason: 'CHECK_CHARACTER' };
  const sex = Number(id.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
  return { ok: true, id: { normalised: id, divisionCode: id.slice(0, 6), birthDate, sex, isDerived } };
}

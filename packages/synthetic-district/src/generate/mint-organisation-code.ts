import { organisationCodeCheckCharacter, SYNTHETIC_DIVISION } from '@linli/vocabulary';
import type { Counters } from './settlement.js';

// Who registers, and what: the first two characters of the code.
const PREFIXES = { OFFICE: '11', INSTITUTION: '12', ASSOCIATION: '51', SERVICE_INSTITUTION: '52', FOUNDATION: '53', ENTERPRISE: '91', SOLE_TRADER: '92' } as const;
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type OrganisationForm = keyof typeof PREFIXES;

/**
 * A unified social credit code that nobody can have, under a division that is not assigned. Each is given once in the district.
 * @source GB 32100-2015; the nine characters from the ninth on are an organisation code of GB 11714-1997 with its own check character.
 */
export function mintOrganisationCode(counters: Counters, form: OrganisationForm): string {
  const body = String(counters.next('organisation-code')).padStart(8, '0');
  const first17 = `${PREFIXES[form]}${SYNTHETIC_DIVISION}${body}${bodyCheckCharacter(body)}`;
  return first17 + organisationCodeCheckCharacter(first17);
}

function bodyCheckCharacter(body: string): string {
  const rest = (11 - (BODY_WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(body.charAt(place)), 0) % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

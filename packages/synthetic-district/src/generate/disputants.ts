import type { DisputeParty } from '../model/justice.js';
import type { Resident } from '../model/people.js';
import type { JusticeDraft } from './justice-draft.js';
import { wasAdultHere } from './presence.js';

/** Who disputes about what, and where. */
export interface Disputants {
  readonly parties: readonly DisputeParty[];
  readonly gridCode: string;
  readonly addressCode: string | null;
  readonly summary: string;
}

/** A party that is a resident. */
export function asParty({ residentNo }: Pick<Resident, 'residentNo'>, role: DisputeParty['role']): DisputeParty {
  return { residentNo, organisationCode: null, role };
}

/** Somebody who was here and of age on that day; null when a few draws find nobody. */
export function pickAdult({ random, adults }: JusticeDraft, date: string): Resident | null {
  for (let attempt = 0; attempt < 6 && adults.length > 0; attempt++) {
    const adult = random.pick(adults);
    if (wasAdultHere(adult, date)) return adult;
  }
  return null;
}

/** A resident against an organisation. */
export function againstOrganisation(resident: Resident, organisationCode: string, summary: string): Disputants {
  return { parties: [asParty(resident, 'APPLICANT'), { residentNo: null, organisationCode, role: 'RESPONDENT' }], gridCode: resident.gridCode, addressCode: null, summary };
}


import type { Household, Resident } from '../model/people.js';
import type { SocialOrganisation } from '../model/welfare.js';
import type { Facts } from './facts.js';
import type { WorkFacts } from './make-work.js';

/** Whose welfare is to be seen to, with what is known of their work. */
export interface WelfareDraft extends Facts {
  readonly persons: readonly Resident[];
  readonly work: WorkFacts;
  readonly organisations: readonly SocialOrganisation[];
  readonly householdOf: ReadonlyMap<number, Household>;
}

/** The members of a household who live and are here. */
export function livingMembers({ settlement }: Facts, household: Household | undefined): Resident[] {
  return (household?.members ?? []).flatMap(({ residentNo }) => settlement.byNo(residentNo) ?? []).filter(({ status }) => status === 'NORMAL');
}

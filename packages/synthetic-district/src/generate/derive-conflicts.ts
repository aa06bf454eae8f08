import { addDays, addYears } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import { deriveNumber } from './derive-number.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

const ADDRESS_TWICE_PER_THOUSAND = 5;
const OLD_CODES_PER_THOUSAND = 60;

/** Mistakes that are made to some of those who can be mistaken for it, by their numbers: nothing is drawn for them. */
export function deriveConflicts(draft: PeopleDraft): Conflict[] {
  const persons = draft.residents.filter(({ status, residentNo }) => status === 'NORMAL' && !draft.duplicateNos.has(residentNo));
  const lately = divorcedLately(draft);
  return persons.flatMap((person) => [...addressTwice(draft, person), ...(lately.has(person.residentNo) ? [] : codeMeansOther(person))]);
}

// He moved within the community and registered anew; who came in the last year has not.
function addressTwice({ options, place }: PeopleDraft, { residentNo, floating, livingAddressCode }: ResidentDraft): Conflict[] {
  if (!floating || livingAddressCode === null || floating.arrivedDate > addYears(options.today, -1) || deriveNumber(`address twice ${residentNo}`, 1_000) >= ADDRESS_TWICE_PER_THOUSAND) return [];
  const heldAddressCode = place.addresses[deriveNumber(`other address ${residentNo}`, place.addresses.length)]?.addressCode ?? livingAddressCode;
  return heldAddressCode === livingAddressCode ? [] : [{ kind: 'ADDRESS_TWICE', register: 'public-security', residentNo, heldAddressCode, truthAddressCode: livingAddressCode }];
}

function codeMeansOther({ residentNo, maritalStatus }: ResidentDraft): Conflict[] {
  const isHeld = maritalStatus === 'DIVORCED' && deriveNumber(`old code ${residentNo}`, 1_000) < OLD_CODES_PER_THOUSAND;
  return isHeld ? [{ kind: 'CODE_MEANS_OTHER', register: 'human-resources', residentNo, field: 'maritalStatus', heldCode: '30', truth: 'DIVORCED' }] : [];
}

// Their rows are not old ones: the register, which lags, may not have heard of the divorce.
function divorcedLately({ lifeEvents, options }: PeopleDraft): ReadonlySet<number> {
  const since = addDays(options.today, -365);
  return new Set(lifeEvents.flatMap((event) => (event.kind === 'MARRIAGE' && (event.endedDate ?? event.date) > since ? [event.husbandNo, event.wifeNo] : [])));
}

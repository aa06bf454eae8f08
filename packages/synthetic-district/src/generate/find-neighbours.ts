import type { Resident } from '../model/people.js';
import type { Address } from '../model/place.js';
import { asParty, pickAdult, type Disputants } from './disputants.js';
import { DISPUTE_SUMMARIES, LEAKS } from './dispute-matters.js';
import type { JusticeDraft } from './justice-draft.js';
import { wasAdultHere } from './presence.js';

// Two doors a floor: the dwelling above stands two places on in the list, the one across the landing one place.
const ABOVE = 2;
const NEAR = [ABOVE, 1, -1, -ABOVE, 3, -3, 4, -4];

/** Two households of one building; over a leak, of two dwellings one above the other. A landlord of the respondent's joins as third party. */
export function findNeighbours(draft: JusticeDraft, date: string): Disputants | null {
  for (let attempt = 0; attempt < 5; attempt++) {
    const one = pickAdult(draft, date);
    const found = one ? findNear(draft, one, date) : null;
    if (one && found) return toDisputants(draft, { one, ...found, date });
  }
  return null;
}

interface Near {
  readonly other: Resident;
  readonly isAbove: boolean;
}

function findNear({ settlement, placeOf, adultsAt }: JusticeDraft, one: Resident, date: string): Near | null {
  const place = placeOf.get(one.livingAddressCode ?? '') ?? -1;
  const home = settlement.addresses[place];
  if (!home) return null;
  for (const offset of NEAR) {
    const near = settlement.addresses[place + offset];
    const other = near?.buildingNo === home.buildingNo ? adultsAt.get(near.addressCode)?.find((adult) => wasAdultHere(adult, date)) : undefined;
    if (near && other) return { other, isAbove: isAbove(near, home) };
  }
  return null;
}

function isAbove(upper: Address, lower: Address): boolean {
  return upper.unit === lower.unit && upper.floor === lower.floor + 1 && upper.room.endsWith(lower.room.slice(-2));
}

function toDisputants({ random, rentalAt, settlement }: JusticeDraft, { one, other, isAbove, date }: Near & { readonly one: Resident; readonly date: string }): Disputants {
  const rental = rentalAt.get(other.livingAddressCode ?? '');
  const landlord = rental && rental.leaseFromDate <= date ? settlement.byNo(rental.landlordResidentNo ?? 0) : undefined;
  const parties = [asParty(one, 'APPLICANT'), asParty(other, 'RESPONDENT')];
  return {
    parties: landlord && landlord !== one && landlord !== other ? [...parties, asParty(landlord, 'THIRD_PARTY')] : parties,
    gridCode: one.gridCode, addressCode: one.livingAddressCode, summary: isAbove && random.chance(0.6) ? random.pick(LEAKS) : random.pick(DISPUTE_SUMMARIES.NEIGHBOUR),
  };
}

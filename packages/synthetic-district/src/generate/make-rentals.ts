import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { Rental } from '../model/people.js';
import type { PeopleDraft } from './people-draft.js';

const HAZARDS = ['FIRE', 'WIRING', 'GAS', 'STRUCTURE'] as const;
/** From so many grown-ups on a dwelling can be overcrowded. */
const CROWD = 4;

/** The leases of the rented dwellings: tenants are the grown-ups who live there. */
export function makeRentals(draft: PeopleDraft): Rental[] {
  const { random, options, counters } = draft;
  const tenantsOf = new Map<string, number[]>();
  for (const { livingAddressCode, residentNo, birthDate, status } of draft.residents) {
    if (status !== 'NORMAL' || livingAddressCode === null || draft.duplicateNos.has(residentNo) || ageOn(birthDate, options.today) < 18) continue;
    tenantsOf.set(livingAddressCode, [...(tenantsOf.get(livingAddressCode) ?? []), residentNo]);
  }
  const owners = draft.residents.filter(({ floating, status, birthDate, residentNo }) => !floating && status === 'NORMAL' && ageOn(birthDate, options.today) > 35 && !draft.duplicateNos.has(residentNo));
  return draft.place.addresses.filter(({ use }) => use === 'RENTED').map(({ addressCode, gridCode }) => {
    const tenants = tenantsOf.get(addressCode) ?? [];
    const leaseFromDate = leaseBegins(draft, tenants[0]);
    const lastCheckDate = random.chance(0.85) ? random.day(addDays(options.today, -500), options.today) : null;
    const landlord = owners.length > 0 && random.chance(0.8) ? random.pick(owners).residentNo : null;
    return {
      rentalNo: counters.next('rental'), addressCode, gridCode, landlordResidentNo: landlord !== null && tenants.includes(landlord) ? null : landlord, leaseFromDate, leaseToDate: leaseEnds(draft, leaseFromDate),
      tenantResidentNos: tenants, lastCheckDate, hazards: lastCheckDate !== null && random.chance(0.14) ? [random.pick(tenants.length < CROWD ? HAZARDS : [...HAZARDS, 'OVERCROWDING' as const])] : [],
    };
  });
}

// Not before the tenant came.
function leaseBegins({ random, options, residents }: PeopleDraft, tenantNo = 0): string {
  const arrived = residents[tenantNo - (residents[0]?.residentNo ?? 0)]?.floating?.arrivedDate ?? '';
  const earliest = addYears(options.today, -3);
  return random.day(arrived > earliest ? arrived : earliest, arrived > addDays(options.today, -10) ? arrived : addDays(options.today, -10));
}

// Renewed from year to year; one in twenty has run out and nobody has told the police post.
function leaseEnds({ random, options }: PeopleDraft, from: string): string {
  let to = addYears(from, random.int(1, 3));
  if (random.chance(0.05)) return to;
  while (to < options.today) to = addYears(to, 1);
  return to;
}

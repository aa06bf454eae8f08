import { ageOn } from '@linli/vocabulary';
import type { Mediator } from '../model/justice.js';
import type { Rental, Resident } from '../model/people.js';
import { listPersons } from './list-persons.js';
import type { Facts } from './facts.js';
import type { WorkFacts } from './make-work.js';

export interface JusticeSources extends Facts {
  readonly work: Pick<WorkFacts, 'employers' | 'employments' | 'labourDisputes'>;
}

/** What the makers of justice's files look things up in. */
export interface JusticeDraft extends JusticeSources {
  /** Everybody of age who lives here today. */
  readonly adults: readonly Resident[];
  /** Those of 12 to 17. */
  readonly youths: readonly Resident[];
  readonly adultsAt: ReadonlyMap<string, readonly Resident[]>;
  /** Place of an address in the settlement's list, where those of a building follow one another floor by floor. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly rentalAt: ReadonlyMap<string, Rental>;
  readonly committeeNo: number;
  readonly mediators: readonly Mediator[];
}

/** Indexes a community once, so that no file is found by looking through everybody. */
export function draftJustice(sources: JusticeSources, { committeeNo, mediators }: Pick<JusticeDraft, 'committeeNo' | 'mediators'>): JusticeDraft {
  const { settlement } = sources;
  const living = listPersons(settlement).filter(({ status }) => status === 'NORMAL');
  const age = ({ birthDate }: Resident): number => ageOn(birthDate, settlement.options.today);
  const adults = living.filter((resident) => age(resident) >= 18);
  const adultsAt = new Map<string, Resident[]>();
  for (const adult of adults) {
    const address = adult.livingAddressCode ?? '';
    const others = adultsAt.get(address);
    if (others) others.push(adult);
    else adultsAt.set(address, [adult]);
  }
  return {
    ...sources, adults, adultsAt, committeeNo, mediators, youths: living.filter((resident) => age(resident) >= 12 && age(resident) < 18),
    placeOf: new Map(settlement.addresses.map(({ addressCode }, place) => [addressCode, place])), rentalAt: new Map(settlement.rentals.map((rental) => [rental.addressCode, rental])),
  };
}

import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { MediationCommittee, Mediator } from '../model/justice.js';
import type { Resident } from '../model/people.js';
import { listPersons } from './list-persons.js';
import type { Facts } from './facts.js';
import { makeName, makeSurname } from './names.js';
import { pickDistinct } from './pick-distinct.js';

const MEDIATORS = 6;
// So that a dispute of any of the last years finds a mediator who is no party to it.
const LONG_APPOINTED = 3;
const FIVE_ELDERS = 2;

/** The people's mediation committee of a community, and its mediators: residents but for one who is employed for it; two are 五老. */
export function makeMediationCommittee(facts: Facts): { readonly committee: MediationCommittee; readonly mediators: readonly Mediator[] } {
  const { settlement, random, counters } = facts;
  const { community, options } = settlement;
  const committee = { committeeNo: counters.next('mediation-committee'), name: `${community.name}人民调解委员会`, communityCode: community.communityCode, room: `${community.name}党群服务中心${random.int(1, 3)}楼调解室` };
  const here = listPersons(settlement).filter(({ status, birthDate }) => status === 'NORMAL' && ageOn(birthDate, options.today) >= 30);
  const elders = pickDistinct(random, here.filter(({ birthDate, floating }) => !floating && isBetween(ageOn(birthDate, options.today), [62, 76])), FIVE_ELDERS);
  const others = pickDistinct(random, here.filter(({ birthDate, floating }) => !floating && isBetween(ageOn(birthDate, options.today), [34, 60])), random.int(MEDIATORS - 1, MEDIATORS) - 1 - FIVE_ELDERS);
  const mediators = [null, ...others, ...elders].map((resident, place) => appoint(facts, resident, { committeeNo: committee.committeeNo, isFiveElders: place > others.length, isLongAppointed: place < LONG_APPOINTED }));
  return { committee, mediators };
}

interface Appointment {
  readonly committeeNo: number;
  readonly isFiveElders: boolean;
  readonly isLongAppointed: boolean;
}

function appoint({ random, counters, settlement }: Facts, resident: Resident | null, { committeeNo, isFiveElders, isLongAppointed }: Appointment): Mediator {
  const { today } = settlement.options;
  const mediatorNo = counters.next('mediator');
  const sex = random.chance(0.5) ? 'MALE' : 'FEMALE';
  return {
    mediatorNo, committeeNo, residentNo: resident?.residentNo ?? null, name: resident?.name ?? makeName(random, { surname: makeSurname(random), sex, birthYear: 1980, nationality: 'HAN' }), isFiveElders,
    certificateNo: `TJY${String(mediatorNo).padStart(6, '0')}`, appointedDate: isLongAppointed ? random.day(addYears(today, -9), addYears(today, -4)) : random.day(addYears(today, -4), addDays(today, -30)),
  };
}

function isBetween(age: number, [low, high]: readonly [number, number]): boolean {
  return age >= low && age <= high;
}

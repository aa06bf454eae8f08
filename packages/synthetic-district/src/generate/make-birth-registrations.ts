import { addDays, ageOn } from '@linli/vocabulary';
import type { LifeEvent } from '../model/people.js';
import type { BirthRegistration } from '../model/welfare.js';
import { earlierOf, laterOf } from './day-order.js';
import type { FamilyDraft } from './family-draft.js';
import { pickDistinct } from './pick-distinct.js';

type Birth = Extract<LifeEvent, { readonly kind: 'BIRTH' }>;

// Births of half a year: as many are expected and have been registered.
const EXPECTED_SHARE = 0.003_5;

/** Registrations of births (生育登记): most before the birth, few after it, some for a child that is still to come. */
export function makeBirthRegistrations(draft: FamilyDraft): BirthRegistration[] {
  const births = draft.settlement.lifeEvents.filter((event): event is Birth => event.kind === 'BIRTH');
  return [...births.flatMap((birth) => ofBirth(draft, birth)), ...expected(draft, births)];
}

function ofBirth({ random, counters, settlement }: FamilyDraft, { date, childNo, motherNo, fatherNo, parity }: Birth): BirthRegistration[] {
  // Whoever has not been to the hukou office has often not been here either.
  if (!random.chance(childNo === null ? 0.6 : 0.96)) return [];
  const registeredDate = random.chance(0.87) ? addDays(date, -random.int(20, 230)) : earlierOf(addDays(date, random.int(3, 120)), settlement.options.today);
  return [{ registrationNo: counters.next('birth-registration'), motherNo, fatherNo, parity, registeredDate, childBirthDate: date, childNo }];
}

function expected({ random, counters, settlement, persons, childrenOf }: FamilyDraft, births: readonly Birth[]): BirthRegistration[] {
  const { today } = settlement.options;
  const lately = new Set(births.filter(({ date }) => date > addDays(today, -330)).map(({ motherNo }) => motherNo));
  const mothers = persons.filter(({ residentNo, sex, status, spouseNo, birthDate, floating }) => {
    const age = ageOn(birthDate, today);
    return sex === 'FEMALE' && status === 'NORMAL' && age >= 21 && age < 42 && spouseNo !== null && (floating?.arrivedDate ?? '') < addDays(today, -30) && settlement.byNo(spouseNo)?.status === 'NORMAL' && !lately.has(residentNo);
  });
  return pickDistinct(random, mothers, random.count(settlement.residents.length * EXPECTED_SHARE)).map(({ residentNo, spouseNo }) => ({
    registrationNo: counters.next('birth-registration'), motherNo: residentNo, fatherNo: spouseNo, parity: (childrenOf.get(residentNo)?.length ?? 0) + 1, registeredDate: random.day(laterOf(addDays(today, -200), settlement.byNo(residentNo)?.floating?.arrivedDate ?? ''), addDays(today, -3)),
    childBirthDate: null, childNo: null,
  }));
}

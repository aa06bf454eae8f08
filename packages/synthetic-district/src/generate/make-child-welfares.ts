import { addDays, addYears, ageOn, type ChildWelfareKindValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { AssistanceCase, ChildWelfare } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { pickDistinct } from './pick-distinct.js';
import { SCHOOL_NAMES } from './place-names.js';
import type { WelfareDraft } from './welfare-draft.js';
import { HELP_PLANS } from './welfare-names.js';

const LEFT_BEHIND_SHARE = 0.001_2;
const MINOR_AGE = 16;

/** A child with who looks after it, and who does not. */
interface Childhood {
  readonly child: Resident;
  readonly carer: Resident | null;
  readonly guardian: Resident | null;
  readonly isFatherAway: boolean;
  readonly isMotherAway: boolean;
}

/** The files of children who are left behind (留守) or in hardship (困境): a few in each community. */
export function makeChildWelfares(draft: WelfareDraft, assistanceCases: readonly AssistanceCase[]): ChildWelfare[] {
  const { random, settlement } = draft;
  const leftBehind = pickDistinct(random, leftBehindChildren(draft), Math.max(1, random.count(settlement.residents.length * LEFT_BEHIND_SHARE)));
  const filed = new Set(leftBehind.map(({ child }) => child.residentNo));
  const inHardship = childrenInHardship(draft, assistanceCases).filter(({ child }) => !filed.has(child.residentNo) && random.chance(0.5));
  return [...leftBehind.map((childhood) => openFile(draft, { childhood, kind: childhood.isFatherAway && childhood.isMotherAway && random.chance(0.12) ? 'DE_FACTO_UNATTENDED' : 'LEFT_BEHIND' })), ...inHardship.map((childhood) => openFile(draft, { childhood, kind: 'HARDSHIP' }))];
}

// A child lives with a grandparent, and a parent has no work in this district: he works in another.
function leftBehindChildren(draft: WelfareDraft): Childhood[] {
  const { settlement } = draft;
  const atWorkHere = new Set(draft.work.employments.filter(({ contractToDate }) => contractToDate === null).map(({ residentNo }) => residentNo));
  return draft.persons.flatMap((child) => {
    const father = child.fatherNo === null ? undefined : settlement.byNo(child.fatherNo);
    const mother = child.motherNo === null ? undefined : settlement.byNo(child.motherNo);
    if (!isMinor(draft, child) || !father || !mother) return [];
    const carer = [father, mother].flatMap(({ motherNo, fatherNo }) => [motherNo, fatherNo]).flatMap((no) => (no === null ? [] : settlement.byNo(no) ?? [])).find(({ status, householdNo }) => status === 'NORMAL' && householdNo === child.householdNo);
    const isFatherAway = !atWorkHere.has(father.residentNo);
    const isMotherAway = !atWorkHere.has(mother.residentNo);
    if (!carer || (!isFatherAway && !isMotherAway)) return [];
    return [{ child, carer, guardian: isFatherAway ? (isMotherAway ? carer : mother) : father, isFatherAway, isMotherAway }];
  });
}

function childrenInHardship(draft: WelfareDraft, assistanceCases: readonly AssistanceCase[]): Childhood[] {
  const { settlement } = draft;
  return assistanceCases.filter(({ decision, kind }) => decision === 'APPROVED' && kind !== 'DISASTER').flatMap(({ personResidentNos }) => {
    const persons = personResidentNos.flatMap((residentNo) => settlement.byNo(residentNo) ?? []);
    return persons.filter((person) => isMinor(draft, person)).map((child) => {
      const father = persons.find(({ residentNo }) => residentNo === child.fatherNo);
      const mother = persons.find(({ residentNo }) => residentNo === child.motherNo);
      const guardian = mother ?? father ?? null;
      return { child, guardian, carer: guardian, isFatherAway: father === undefined, isMotherAway: mother === undefined };
    });
  });
}

function isMinor({ settlement }: WelfareDraft, { status, birthDate, floating }: Resident): boolean {
  return status === 'NORMAL' && (floating?.arrivedDate ?? '') < addDays(settlement.options.today, -60) && ageOn(birthDate, settlement.options.today) < MINOR_AGE && birthDate < addDays(settlement.options.today, -200);
}

function openFile({ random, counters, settlement }: WelfareDraft, { childhood, kind }: { readonly childhood: Childhood; readonly kind: ChildWelfareKindValue }): ChildWelfare {
  const { today } = settlement.options;
  const { child, carer, guardian, isFatherAway, isMotherAway } = childhood;
  const openedDate = random.day(laterOf(laterOf(addDays(child.birthDate, 100), addYears(today, -4)), child.floating?.arrivedDate ?? ''), addDays(today, -20));
  const age = ageOn(child.birthDate, today);
  const schools = schoolsAt(age);
  return {
    fileNo: counters.next('child-welfare'), residentNo: child.residentNo, kind, guardianResidentNo: guardian?.residentNo ?? null,
    // Of some nobody has written down who looks after them: to be asked.
    actualCarerResidentNo: random.chance(0.06) ? null : (carer?.residentNo ?? null), school: schools.length > 0 ? random.pick(schools) : null, helpPlan: random.pick(HELP_PLANS.filter(({ fromAge }) => fromAge <= age)).plan, openedDate,
    lastCareVisitDate: random.chance(0.08) ? null : random.day(laterOf(openedDate, addDays(today, -95)), today), isFatherAway, isMotherAway,
  };
}

function schoolsAt(age: number): string[] {
  const ending = age < 3 ? null : age < 6 ? '幼儿园' : age < 12 ? '小学' : '中学';
  return ending === null ? [] : SCHOOL_NAMES.filter((name) => name.endsWith(ending));
}

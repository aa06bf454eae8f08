import { addDays, addYears, ageOn } from '@linli/vocabulary';
import { CLINIC_NAMES } from './place-names.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

/** Births, adoptions and the business of the hukou office over the last ten years, from who lives here now. Deaths and marriages are made with the people. */
export function makeLifeEvents(draft: PeopleDraft): void {
  const since = addYears(draft.options.today, -10);
  const parity = new Map<number, number>();
  for (const resident of draft.residents) {
    if (draft.duplicateNos.has(resident.residentNo)) continue;
    if (resident.motherNo !== null) parity.set(resident.motherNo, (parity.get(resident.motherNo) ?? 0) + 1);
    if (resident.birthDate >= since && resident.motherNo !== null && !resident.floating) makeBirth(draft, resident, parity.get(resident.motherNo) ?? 1);
    makeHukouEvents(draft, resident, since);
  }
  makeUnregisteredBirths(draft);
  makeAdoption(draft);
}

function makeBirth(draft: PeopleDraft, child: ResidentDraft, parity: number): void {
  const { random, options } = draft;
  const registered = addDays(child.birthDate, random.int(2, 29));
  const registeredDate = registered > options.today ? options.today : registered;
  draft.lifeEvents.push({
    kind: 'BIRTH', date: child.birthDate, childNo: child.residentNo, motherNo: child.motherNo ?? 0, fatherNo: child.fatherNo, parity, registeredDate, sex: child.sex,
    certificateNo: birthCertificateNo(draft, child.birthDate), clinic: random.pick(CLINIC_NAMES), weightGrams: random.int(2_400, 4_200),
  });
  pushHukou(draft, child, { date: registeredDate, event: 'BIRTH', fromText: null, toText: child.hukouAddressCode, reason: '出生' });
}

// Born and known to health, but nobody has been to the hukou office: no number has been minted.
function makeUnregisteredBirths(draft: PeopleDraft): void {
  const { random, options } = draft;
  const mothers = draft.residents.filter(({ sex, birthDate, status, spouseNo, floating }) => sex === 'FEMALE' && status === 'NORMAL' && spouseNo !== null && !floating && ageOn(birthDate, options.today) >= 22 && ageOn(birthDate, options.today) < 40);
  if (mothers.length === 0) return;
  const count = Math.max(1, Math.round(draft.residents.length * 0.0003));
  for (let birth = 0; birth < count + 1; birth++) {
    const mother = random.pick(mothers);
    // The last one is younger than a month: not late yet.
    const date = birth === count ? addDays(options.today, -random.int(3, 25)) : addDays(options.today, -random.int(40, 330));
    const certificateNo = birthCertificateNo(draft, date);
    draft.lifeEvents.push({
      kind: 'BIRTH', date, childNo: null, motherNo: mother.residentNo, fatherNo: mother.spouseNo, parity: 1, registeredDate: null, sex: random.chance(0.52) ? 'MALE' : 'FEMALE', certificateNo,
      clinic: random.pick(CLINIC_NAMES), weightGrams: random.int(2_400, 4_200),
    });
    if (birth < count) draft.conflicts.push({ kind: 'BIRTH_UNREGISTERED', register: 'public-security', certificateNo, motherNo: mother.residentNo });
  }
}

function birthCertificateNo({ counters }: PeopleDraft, date: string): string {
  return `Z${date.slice(2, 4)}${String(counters.next('birth')).padStart(7, '0')}`;
}

function makeHukouEvents(draft: PeopleDraft, resident: ResidentDraft, since: string): void {
  const { random, options } = draft;
  if (resident.deathDate !== null) {
    const date = addDays(resident.deathDate, random.int(1, 25));
    pushHukou(draft, resident, { date: date > options.today ? options.today : date, event: 'DEATH', fromText: resident.hukouAddressCode, toText: null, reason: '死亡' });
  } else if (resident.status === 'MOVED_OUT') {
    pushHukou(draft, resident, { date: random.day(since, options.today), event: 'MOVE_OUT', fromText: null, toText: resident.hukouDivisionCode, reason: '工作调动' });
  } else if (!resident.floating && random.chance(0.06)) {
    const [event, reason] = random.pick([['MOVE_IN', '购房落户'], ['ADDRESS_CHANGE_IN', '区内移居'], ['CORRECTION', '姓名更正'], ['TYPE_CHANGE', '户别变更']] as const);
    const date = random.day(resident.birthDate > since ? resident.birthDate : since, options.today);
    pushHukou(draft, resident, { date, event, fromText: null, toText: resident.hukouAddressCode, reason });
  }
}

function makeAdoption(draft: PeopleDraft): void {
  const { random, options } = draft;
  const candidates = draft.residents.filter(({ birthDate, fatherNo, motherNo, status }) => status === 'NORMAL' && fatherNo !== null && motherNo !== null && ageOn(birthDate, options.today) < 16 && birthDate < addDays(options.today, -200));
  if (candidates.length === 0) return;
  const child = random.pick(candidates);
  draft.lifeEvents.push({
    kind: 'ADOPTION', date: random.day(addDays(child.birthDate, 100), options.today), childNo: child.residentNo, adopterNos: [child.fatherNo ?? 0, child.motherNo ?? 0], adoptionKind: random.pick(['RELATIVE', 'ORPHAN', 'STEPCHILD', 'WELFARE_HOME'] as const),
  });
}

interface HukouFacts {
  readonly date: string;
  readonly event: 'BIRTH' | 'DEATH' | 'MOVE_OUT' | 'MOVE_IN' | 'ADDRESS_CHANGE_IN' | 'CORRECTION' | 'TYPE_CHANGE';
  readonly fromText: string | null;
  readonly toText: string | null;
  readonly reason: string;
}

function pushHukou(draft: PeopleDraft, { residentNo }: ResidentDraft, facts: HukouFacts): void {
  draft.lifeEvents.push({ kind: 'HUKOU', residentNo, ...facts });
}

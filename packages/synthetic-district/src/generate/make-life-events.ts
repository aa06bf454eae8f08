import { addDays, addYears, ageOn } from '@linli/vocabulary';
import { laterOf } from './day-order.js';
import { deriveInstant } from './derive-instant.js';
import { HOSPITAL_NAMES, ORIGIN_DIVISIONS } from './place-names.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

const ADOPTER_AGE = 30;
/** Since then nobody is entered as a farmer (国务院关于进一步推进户籍制度改革的意见). */
const REFORM = '2014-07-30';

/** Births, adoptions and the business of the hukou office over the last ten years, from who lives here now. Deaths and marriages are made with the people. */
export function makeLifeEvents(draft: PeopleDraft): void {
  const since = addYears(draft.options.today, -10);
  const childrenOf = new Map<number, number>();
  const lateNos = new Set(draft.conflicts.map((conflict) => (conflict.kind === 'DEATH_LATE' ? conflict.residentNo : 0)));
  for (const resident of draft.residents) {
    const { residentNo, motherNo, birthDate, floating } = resident;
    if (draft.duplicateNos.has(residentNo)) continue;
    if (motherNo !== null) childrenOf.set(motherNo, (childrenOf.get(motherNo) ?? 0) + 1);
    if (birthDate >= since && motherNo !== null && !floating) makeBirth(draft, resident, childrenOf.get(motherNo) ?? 1);
    if (!lateNos.has(residentNo)) makeHukouEvents(draft, resident, since);
  }
  makeUnregisteredBirths(draft, childrenOf);
  makeAdoption(draft, since);
}

function makeBirth(draft: PeopleDraft, child: ResidentDraft, parity: number): void {
  const { random, options } = draft;
  const registered = addDays(child.birthDate, random.int(2, 29));
  const registeredDate = registered > options.today ? options.today : registered;
  const certificateNo = birthCertificateNo(draft, child.birthDate);
  draft.lifeEvents.push({
    kind: 'BIRTH', date: child.birthDate, childNo: child.residentNo, motherNo: child.motherNo ?? 0, fatherNo: child.fatherNo, parity, registeredDate, sex: child.sex,
    certificateNo, clinic: random.pick(HOSPITAL_NAMES), weightGrams: random.int(2_400, 4_200), bornAt: deriveInstant(child.birthDate, certificateNo),
  });
  pushHukou(draft, child, { date: registeredDate, event: 'BIRTH', fromText: null, toText: child.hukouAddressCode, reason: '出生' });
}

// Born and known to health, but nobody has been to the hukou office: no number has been minted.
function makeUnregisteredBirths(draft: PeopleDraft, childrenOf: ReadonlyMap<number, number>): void {
  const { random, options } = draft;
  const mothers = possibleMothers(draft);
  const late = Math.max(1, Math.round(draft.residents.length * 0.0003));
  for (let birth = 0; birth <= late && mothers.length > 0; birth++) {
    const [mother] = mothers.splice(random.int(0, mothers.length - 1), 1);
    if (!mother) return;
    // The last one is younger than a month: not late yet.
    const date = addDays(options.today, -(birth === late ? random.int(3, 25) : random.int(40, 330)));
    const certificateNo = birthCertificateNo(draft, date);
    draft.lifeEvents.push({
      kind: 'BIRTH', date, childNo: null, motherNo: mother.residentNo, fatherNo: mother.spouseNo, parity: (childrenOf.get(mother.residentNo) ?? 0) + 1, registeredDate: null, sex: random.chance(0.52) ? 'MALE' : 'FEMALE', certificateNo,
      clinic: random.pick(HOSPITAL_NAMES), weightGrams: random.int(2_400, 4_200), bornAt: deriveInstant(date, certificateNo),
    });
    if (birth < late) draft.conflicts.push({ kind: 'BIRTH_UNREGISTERED', register: 'public-security', certificateNo, motherNo: mother.residentNo });
  }
}

// Married, of the age, and without a child of the last two years.
function possibleMothers({ residents, options, lifeEvents, marriageOf }: PeopleDraft): ResidentDraft[] {
  const recent = new Set(residents.filter(({ birthDate }) => birthDate > addDays(options.today, -730)).map(({ motherNo }) => motherNo));
  return residents.filter(({ residentNo, sex, birthDate, status, spouseNo, floating }) => {
    if (sex !== 'FEMALE' || status !== 'NORMAL' || spouseNo === null || floating || recent.has(residentNo)) return false;
    const age = ageOn(birthDate, options.today);
    return age >= 23 && age < 40 && (lifeEvents[marriageOf.get(residentNo) ?? -1]?.date ?? options.today) < addDays(options.today, -360);
  });
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
    pushHukou(draft, resident, { date: draft.endDates.get(resident.residentNo) ?? options.today, event: 'MOVE_OUT', fromText: householdOf(draft, resident)?.addressCode ?? null, toText: resident.hukouDivisionCode, reason: '工作调动' });
  } else if (!resident.floating && random.chance(0.06)) {
    makeHukouChange(draft, resident, since);
  }
}

function householdOf({ households }: PeopleDraft, { householdNo }: ResidentDraft): PeopleDraft['households'][number] | undefined {
  return households[householdNo - (households[0]?.householdNo ?? 0)];
}

// Who moved in did so when he joined his household; other business may fall on any day.
function makeHukouChange(draft: PeopleDraft, resident: ResidentDraft, since: string): void {
  const { random, options, place } = draft;
  const joined = householdOf(draft, resident)?.members.find(({ residentNo }) => residentNo === resident.residentNo)?.fromDate ?? '';
  if (joined >= since && joined > resident.birthDate && random.chance(0.6)) {
    const isGrown = ageOn(resident.birthDate, joined) >= 22;
    const [event, reason] = random.pick([['MOVE_IN', isGrown ? '购房落户' : '投靠亲属'], ['MOVE_IN', '投靠亲属'], ['ADDRESS_CHANGE_IN', '区内移居']] as const);
    return pushHukou(draft, resident, { date: joined, event, fromText: event === 'MOVE_IN' ? random.pick(ORIGIN_DIVISIONS) : random.pick(place.addresses).addressCode, toText: resident.hukouAddressCode, reason });
  }
  const date = random.day(resident.birthDate > since ? resident.birthDate : since, options.today);
  if (resident.formerName !== null) return pushHukou(draft, resident, { date, event: 'CORRECTION', fromText: resident.formerName, toText: resident.name, reason: '姓名更正' });
  // Farmers' hukou became residents' in the reform; what kind it is else has not changed.
  if (resident.hukouType === 'UNIFIED' && resident.birthDate < REFORM) pushHukou(draft, resident, { date, event: 'TYPE_CHANGE', fromText: '农业户口', toText: '居民户口', reason: '户别变更' });
}

// Of one born before the ten years of births: an adopted child's birth certificate names others.
function makeAdoption(draft: PeopleDraft, since: string): void {
  const { random, options, residents, duplicateNos } = draft;
  const candidates = residents.filter(({ residentNo, birthDate, fatherNo, motherNo, status }) => status === 'NORMAL' && !duplicateNos.has(residentNo) && fatherNo !== null && motherNo !== null && birthDate < since && ageOn(birthDate, options.today) < 18);
  const able = candidates.filter((candidate) => adoptableSince(draft, candidate) < addDays(options.today, -30));
  if (able.length === 0) return;
  const child = random.pick(able);
  draft.lifeEvents.push({
    kind: 'ADOPTION', date: random.day(laterOf(adoptableSince(draft, child), since), options.today), childNo: child.residentNo, adopterNos: [child.fatherNo ?? 0, child.motherNo ?? 0], adoptionKind: random.pick(['RELATIVE', 'ORPHAN', 'STEPCHILD', 'WELFARE_HOME'] as const),
  });
}

// From when both adopters are 30 (民法典 §1098).
function adoptableSince({ residents }: PeopleDraft, { birthDate, fatherNo, motherNo }: ResidentDraft): string {
  const first = residents[0]?.residentNo ?? 0;
  return [fatherNo, motherNo].reduce<string>((latest, no) => laterOf(latest, addYears(residents[(no ?? 0) - first]?.birthDate ?? birthDate, ADOPTER_AGE)), addDays(birthDate, 100));
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

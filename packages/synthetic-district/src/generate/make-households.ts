import { addDays, addYears, ageOn, type NationalityValue } from '@linli/vocabulary';
import { makeSurname } from './names.js';
import { birthDateAt, mintResident, type Home, type HouseholdDraft, type PeopleDraft, type ResidentDraft } from './people-draft.js';
import { ORIGIN_DIVISIONS } from './place-names.js';
import { marry } from './marriages.js';

type Composition = 'YOUNG_SINGLE' | 'MIDDLE_SINGLE' | 'ELDER_SINGLE' | 'ELDER_COUPLE' | 'COUPLE' | 'ONE_CHILD' | 'TWO_CHILDREN' | 'THREE_GENERATIONS' | 'SINGLE_PARENT' | 'ELDER_WITH_CHILD' | 'COLLECTIVE';

// Weight, persons, share of floating households. Together they give 2.62 persons a household, 27 % floating, 13.5 % of 65 and over.
const COMPOSITIONS: Readonly<Record<Composition, { readonly weight: number; readonly persons: number; readonly floating: number }>> = {
  YOUNG_SINGLE: { weight: 110, persons: 1, floating: 0.62 }, MIDDLE_SINGLE: { weight: 20, persons: 1, floating: 0.3 }, ELDER_SINGLE: { weight: 62, persons: 1, floating: 0.03 }, ELDER_COUPLE: { weight: 92, persons: 2, floating: 0.04 },
  COUPLE: { weight: 140, persons: 2, floating: 0.35 }, ONE_CHILD: { weight: 270, persons: 3, floating: 0.31 }, TWO_CHILDREN: { weight: 140, persons: 4, floating: 0.3 }, THREE_GENERATIONS: { weight: 100, persons: 5, floating: 0.12 },
  SINGLE_PARENT: { weight: 42, persons: 2, floating: 0.25 }, ELDER_WITH_CHILD: { weight: 25, persons: 2, floating: 0.04 }, COLLECTIVE: { weight: 5, persons: 7, floating: 0.9 },
};
const ALL = (Object.entries(COMPOSITIONS) as [Composition, (typeof COMPOSITIONS)[Composition]][]).map(([name, { weight }]) => [name, weight] as const);
const DUPLICATE_SHARE = 0.0005;
const SMALL = ALL.filter(([name]) => COMPOSITIONS[name].persons === 1);
const LARGE = ALL.filter(([name]) => COMPOSITIONS[name].persons >= 3 && name !== 'COLLECTIVE');
const MIXED_NATIONALITIES: readonly (readonly [NationalityValue, number])[] = [
  ['MAN', 16], ['HUI', 16], ['ZHUANG', 14], ['MIAO', 12], ['TUJIA', 12], ['YI', 9], ['MONGOL', 6], ['UYGUR', 5], ['ZANG', 5], ['BUYEI', 4], ['DONG', 4], ['YAO', 3], ['BAI', 3], ['CHOSON', 2], ['LI', 1], ['QIANG', 1], ['SHE', 1], ['DAI', 1], ['SUI', 1], ['XIBE', 1], ['JINO', 1],
];

/** Peoples the dwellings of a community. `rest` tells how many residents and households are still to come, here included, so that the numbers come out exactly. */
export function makeHouseholds(draft: PeopleDraft, rest: () => { readonly residents: number; readonly households: number }): void {
  for (const dwellings of draft.place.dwellingsOfGrids) {
    for (const dwelling of dwellings) {
      const { residents, households } = rest();
      const most = residents - (households - 1);
      // The largest composition, with its dead and its duplicate, has twelve persons: near the end only single persons surely fit.
      const composition = most < 13 ? 'YOUNG_SINGLE' : chooseComposition(draft, residents, households);
      makeHousehold(draft, { dwelling, composition, lodgers: households === 1 ? most : 0 });
    }
  }
}

function chooseComposition({ random }: PeopleDraft, residents: number, households: number): Composition {
  const mean = residents / households;
  if (mean < 1.3) return random.weighted(SMALL);
  const drawn = random.weighted(ALL);
  // Steers softly back to the mean, so that the last household is not left with a crowd or with nobody.
  if (mean > 2.75 && COMPOSITIONS[drawn].persons < 3 && random.chance(0.5)) return random.weighted(LARGE);
  if (mean < 2.5 && COMPOSITIONS[drawn].persons > 2 && random.chance(0.5)) return random.weighted(SMALL);
  return drawn;
}

interface HouseholdPlan {
  readonly dwelling: Home['dwelling'];
  readonly composition: Composition;
  /** How many residents the very last household has to take in, so that the district has as many as asked for. */
  readonly lodgers: number;
}

function makeHousehold(draft: PeopleDraft, { dwelling, composition, lodgers }: HouseholdPlan): void {
  const { random, counters, options } = draft;
  const householdNo = counters.next('household');
  const isFloating = random.chance(COMPOSITIONS[composition].floating);
  const livesApart = !isFloating && random.chance(0.12);
  const arrivedDate = random.day(addYears(options.today, -9), addDays(options.today, -20));
  const home: Home = {
    dwelling, registered: livesApart ? random.pick(draft.place.addresses) : dwelling, isFloating, originDivision: isFloating ? random.pick(ORIGIN_DIVISIONS) : '990101', arrivedDate,
    nationality: random.chance(0.91) ? 'HAN' : random.weighted(MIXED_NATIONALITIES),
  };
  dwelling.use = isFloating && random.chance(0.85) ? 'RENTED' : random.chance(0.08) ? 'RENTED' : 'OWNER_OCCUPIED';
  const before = draft.residents.length;
  fill(draft, home, composition);
  while (draft.residents.length - before < lodgers) mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(20, 45)) });
  const members = draft.residents.slice(before);
  draft.households.push(toHousehold(draft, { householdNo, home, composition, members }));
  if (lodgers === 0 && random.chance(DUPLICATE_SHARE * members.length)) duplicate(draft, members[0]);
}

// The same person under a second number and a second id: a known mistake of the register.
function duplicate(draft: PeopleDraft, person: ResidentDraft | undefined): void {
  if (person?.status !== 'NORMAL') return;
  const residentNo = draft.counters.next('resident');
  draft.residents.push({ ...person, residentNo, citizenId: draft.ids.next(person.birthDate, person.sex), spouseNo: null, fatherNo: null, motherNo: null, phone: null, floating: null });
  draft.duplicateNos.add(residentNo);
  draft.conflicts.push({ kind: 'TWO_IDS_ONE_PERSON', register: 'public-security', residentNo: person.residentNo, otherResidentNo: residentNo });
}

function fill(draft: PeopleDraft, home: Home, composition: Composition): void {
  const { random } = draft;
  const age = (low: number, high: number): string => birthDateAt(draft, random.int(low, high));
  switch (composition) {
    case 'YOUNG_SINGLE': return void single(draft, home, age(20, 34));
    case 'MIDDLE_SINGLE': return void divorcee(draft, home, age(35, 58));
    case 'ELDER_SINGLE': return elderAlone(draft, home);
    case 'ELDER_COUPLE': return elderCouple(draft, home);
    case 'COUPLE': return void couple(draft, home, { low: 24, high: 61 });
    case 'ONE_CHILD': return family(draft, home, { children: 1, low: 25, high: 48 });
    case 'TWO_CHILDREN': return family(draft, home, { children: 2, low: 28, high: 47 });
    case 'THREE_GENERATIONS': return threeGenerations(draft, home);
    case 'SINGLE_PARENT': return singleParent(draft, home);
    case 'ELDER_WITH_CHILD': return elderWithChild(draft, home);
    case 'COLLECTIVE': for (let person = random.int(4, 10); person > 0; person--) single(draft, home, age(18, 40));
  }
}

function single(draft: PeopleDraft, home: Home, birthDate: string): ResidentDraft {
  return mintResident(draft, home, { surname: makeSurname(draft.random), sex: draft.random.chance(0.54) ? 'MALE' : 'FEMALE', birthDate });
}

function divorcee(draft: PeopleDraft, home: Home, birthDate: string): ResidentDraft {
  const person = single(draft, home, birthDate);
  if (draft.random.chance(0.7)) {
    person.maritalStatus = 'DIVORCED';
    draft.divorced.push(person);
  }
  return person;
}

function elderAlone(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const elder = mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.32) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(63, 92)) });
  if (random.chance(0.12)) return;
  elder.maritalStatus = 'WIDOWED';
  draft.elders.push(elder);
  // The spouse who died within the last ten years still has a number.
  if (!random.chance(0.6)) return;
  const spouse = mintResident(draft, home, { surname: makeSurname(random), sex: elder.sex === 'MALE' ? 'FEMALE' : 'MALE', birthDate: addDays(elder.birthDate, random.int(-1_500, 900)) });
  marry(draft, elder, spouse);
  die(draft, spouse, random.day(random.chance(0.1) ? addDays(options.today, -200) : addYears(options.today, -10), addDays(options.today, -12)));
  elder.maritalStatus = 'WIDOWED';
}

/** Lets a resident die: his number stays, his address and his work end. */
export function die(draft: PeopleDraft, resident: ResidentDraft, date: string): void {
  Object.assign(resident, { status: 'DECEASED', deathDate: date, livingAddressCode: null, occupation: 'OTHER', floating: null, phone: null });
  draft.lifeEvents.push({ kind: 'DEATH', date, residentNo: resident.residentNo, certificateNo: `SW${date.slice(0, 4)}${String(resident.residentNo).padStart(8, '0')}`, cremated: draft.random.chance(0.92) });
}

function couple(draft: PeopleDraft, home: Home, { low, high, isElder = false }: { readonly low: number; readonly high: number; readonly isElder?: boolean }): [ResidentDraft, ResidentDraft] {
  const { random } = draft;
  const husbandAge = random.int(low, high);
  const husband = mintResident(draft, home, { surname: makeSurname(random), sex: 'MALE', birthDate: birthDateAt(draft, husbandAge) });
  const wife = mintResident(draft, home, { surname: makeSurname(random), sex: 'FEMALE', birthDate: birthDateAt(draft, Math.max(22, husbandAge + random.int(-5, 3))) });
  marry(draft, husband, wife);
  if (isElder) draft.elders.push(husband);
  return [husband, wife];
}

function elderCouple(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const [husband, wife] = couple(draft, home, { low: 62, high: 84, isElder: true });
  // A grown-up child who has moved to another city keeps his number.
  if (home.isFloating || !random.chance(0.13)) return;
  const child = mintResident(draft, home, { surname: husband.name.slice(0, 1), sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, Math.max(22, ageOn(wife.birthDate, options.today) - random.int(22, 34))) });
  Object.assign(child, { fatherNo: husband.residentNo, motherNo: wife.residentNo, status: 'MOVED_OUT', livingAddressCode: null, hukouAddressCode: null, hukouDivisionCode: random.pick(ORIGIN_DIVISIONS), occupation: 'OTHER', phone: null });
}

function family(draft: PeopleDraft, home: Home, { children, low, high }: { readonly children: number; readonly low: number; readonly high: number }): void {
  const parents = couple(draft, home, { low, high });
  findGrandparents(draft, parents);
  bear(draft, home, { father: parents[0], mother: parents[1], children });
}

/** Gives a couple children whose ages go with the mother's. */
function bear(draft: PeopleDraft, home: Home, { father, mother, children }: { readonly father: ResidentDraft | null; readonly mother: ResidentDraft; readonly children: number }): void {
  const { random, options } = draft;
  const motherAge = ageOn(mother.birthDate, options.today);
  let birth = birthDateAt(draft, Math.max(0, Math.min(22, motherAge - random.int(22, 33))));
  for (let child = 0; child < children; child++) {
    if (birth > options.today) return;
    const sex = random.chance(0.52) ? 'MALE' : 'FEMALE';
    const surname = (father ?? mother).name.slice(0, 1);
    const born = mintResident(draft, home, { surname, sex, birthDate: birth });
    Object.assign(born, { fatherNo: father?.residentNo ?? null, motherNo: mother.residentNo });
    birth = addDays(birth, random.int(500, 2_600));
  }
}

// Looks among the elders of the community for parents of the right age; a couple's parents are the husband's or the wife's.
function findGrandparents(draft: PeopleDraft, [husband, wife]: readonly [ResidentDraft, ResidentDraft]): void {
  const child = draft.random.chance(0.6) ? husband : wife;
  if (draft.elders.length === 0 || !draft.random.chance(0.5)) return;
  const elder = draft.random.pick(draft.elders);
  const gap = ageOn(elder.birthDate, child.birthDate);
  if (gap < 21 || gap > 40) return;
  adopt(draft, child, elder);
}

function adopt(draft: PeopleDraft, child: ResidentDraft, elder: ResidentDraft): void {
  const first = draft.residents[0]?.residentNo ?? 0;
  const spouse = elder.spouseNo === null ? undefined : draft.residents[elder.spouseNo - first];
  for (const parent of [elder, spouse]) {
    if (!parent || ageOn(parent.birthDate, child.birthDate) < 16) continue;
    if (parent.sex === 'MALE') child.fatherNo = parent.residentNo;
    else child.motherNo = parent.residentNo;
  }
}

function threeGenerations(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const parents = couple(draft, home, { low: 27, high: 45 });
  bear(draft, home, { father: parents[0], mother: parents[1], children: random.chance(0.4) ? 2 : 1 });
  const grandAge = Math.min(90, ageOn(parents[0].birthDate, options.today) + random.int(24, 34));
  const grandmother = mintResident(draft, home, { surname: makeSurname(random), sex: 'FEMALE', birthDate: birthDateAt(draft, grandAge) });
  parents[0].motherNo = grandmother.residentNo;
  grandmother.maritalStatus = 'WIDOWED';
  if (!random.chance(0.6)) return;
  const grandfather = mintResident(draft, home, { surname: parents[0].name.slice(0, 1), sex: 'MALE', birthDate: birthDateAt(draft, Math.min(92, grandAge + random.int(0, 4))) });
  parents[0].fatherNo = grandfather.residentNo;
  marry(draft, grandfather, grandmother);
}

function singleParent(draft: PeopleDraft, home: Home): void {
  const { random } = draft;
  const mother = mintResident(draft, home, { surname: makeSurname(random), sex: 'FEMALE', birthDate: birthDateAt(draft, random.int(27, 47)) });
  mother.maritalStatus = random.chance(0.85) ? 'DIVORCED' : 'WIDOWED';
  if (mother.maritalStatus === 'DIVORCED') draft.divorced.push(mother);
  bear(draft, home, { father: null, mother, children: 1 });
}

function elderWithChild(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const elder = mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.3) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(64, 90)) });
  elder.maritalStatus = 'WIDOWED';
  const child = mintResident(draft, home, { surname: elder.name.slice(0, 1), sex: random.chance(0.6) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, Math.max(20, ageOn(elder.birthDate, options.today) - random.int(23, 36))) });
  if (elder.sex === 'MALE') child.fatherNo = elder.residentNo;
  else child.motherNo = elder.residentNo;
}

interface HouseholdParts {
  readonly householdNo: number;
  readonly home: Home;
  readonly composition: Composition;
  readonly members: readonly ResidentDraft[];
}

function toHousehold(draft: PeopleDraft, { householdNo, home, composition, members }: HouseholdParts): HouseholdDraft {
  const { random, options } = draft;
  const head = members.find(({ status }) => status === 'NORMAL') ?? (members[0] as ResidentDraft);
  const oldest = members.reduce((least, { birthDate }) => (birthDate < least ? birthDate : least), options.today);
  const adult = addYears(oldest, 18);
  const established = home.isFloating ? home.arrivedDate : random.day(adult < '1985-01-01' ? '1985-01-01' : adult, addDays(options.today, -30));
  return {
    householdNo, hukouNo: String(100_000_000 + householdNo), kind: composition === 'COLLECTIVE' ? 'COLLECTIVE' : 'FAMILY', headResidentNo: head.residentNo, addressCode: home.registered.addressCode,
    establishedDate: established, cancelledDate: null,
    members: members.map((member) => ({ residentNo: member.residentNo, relation: relationTo(head, member, members), fromDate: member.birthDate > established ? member.birthDate : established, toDate: member.deathDate })),
  };
}

function relationTo(head: ResidentDraft, member: ResidentDraft, members: readonly ResidentDraft[]): 'HEAD' | 'HUSBAND' | 'WIFE' | 'SON' | 'DAUGHTER' | 'GRANDCHILD' | 'PARENT' | 'OTHER' {
  if (member === head) return 'HEAD';
  if (member.spouseNo === head.residentNo || head.spouseNo === member.residentNo) return member.sex === 'MALE' ? 'HUSBAND' : 'WIFE';
  if (member.fatherNo === head.residentNo || member.motherNo === head.residentNo || (head.spouseNo !== null && (member.fatherNo === head.spouseNo || member.motherNo === head.spouseNo))) return member.sex === 'MALE' ? 'SON' : 'DAUGHTER';
  if (head.fatherNo === member.residentNo || head.motherNo === member.residentNo) return 'PARENT';
  if (members.some((parent) => (member.fatherNo === parent.residentNo || member.motherNo === parent.residentNo) && (parent.fatherNo === head.residentNo || parent.motherNo === head.residentNo))) return 'GRANDCHILD';
  return 'OTHER';
}

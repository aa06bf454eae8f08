import { addDays, addYears, ageOn } from '@linli/vocabulary';
import { bearChildren } from './bear-children.js';
import type { Composition } from './compositions.js';
import { laterOf } from './day-order.js';
import { die, moveOut } from './departures.js';
import { findGrandparents } from './find-grandparents.js';
import { marry } from './marriages.js';
import { makeSurname, surnameOf } from './names.js';
import { birthDateAt, mintResident, type Home, type PeopleDraft, type ResidentDraft } from './people-draft.js';

/** Mints those who live together, as their composition says, each related to the others. */
export function fillHousehold(draft: PeopleDraft, home: Home, composition: Composition): void {
  const { random } = draft;
  const age = (low: number, high: number): string => birthDateAt(draft, random.int(low, high));
  switch (composition) {
    case 'YOUNG_SINGLE': return void single(draft, home, age(20, 34));
    case 'MIDDLE_SINGLE': return divorcee(draft, single(draft, home, age(35, 62)), 0.7);
    case 'ELDER_SINGLE': return elderAlone(draft, home);
    case 'ELDER_COUPLE': return elderCouple(draft, home);
    case 'COUPLE': return marry(draft, couple(draft, home, { low: 25, high: 66 }));
    case 'ONE_CHILD': return family(draft, home, { children: 1, low: 26, high: 54 });
    case 'TWO_CHILDREN': return family(draft, home, { children: 2, low: 29, high: 50 });
    case 'THREE_GENERATIONS': return threeGenerations(draft, home);
    case 'SINGLE_PARENT': return singleParent(draft, home);
    case 'ELDER_WITH_CHILD': return elderWithChild(draft, home);
    case 'COLLECTIVE': for (let person = random.int(4, 10); person > 0; person--) single(draft, home, age(18, 40));
  }
}

function single(draft: PeopleDraft, home: Home, birthDate: string): ResidentDraft {
  return mintResident(draft, homeOfGrown(home, birthDate), { surname: makeSurname(draft.random), sex: draft.random.chance(0.54) ? 'MALE' : 'FEMALE', birthDate });
}

// Whoever comes from elsewhere without parents comes at sixteen or older.
function homeOfGrown(home: Home, birthDate: string): Home {
  return { ...home, arrivedDate: laterOf(home.arrivedDate, addYears(birthDate, 16)) };
}

function divorcee(draft: PeopleDraft, person: ResidentDraft, share: number): void {
  if (!draft.random.chance(share)) return;
  person.maritalStatus = 'DIVORCED';
  draft.divorced.push(person);
}

function couple(draft: PeopleDraft, home: Home, { low, high }: { readonly low: number; readonly high: number }): [ResidentDraft, ResidentDraft] {
  const { random } = draft;
  const husbandAge = random.int(low, high);
  const grown = (sex: 'MALE' | 'FEMALE', age: number): ResidentDraft => {
    const birthDate = birthDateAt(draft, age);
    return mintResident(draft, homeOfGrown(home, birthDate), { surname: makeSurname(random), sex, birthDate });
  };
  return [grown('MALE', husbandAge), grown('FEMALE', Math.max(23, husbandAge + random.int(-5, 3)))];
}

function elderAlone(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const elder = mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.32) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(63, 92)) });
  if (random.chance(0.12)) return;
  elder.maritalStatus = 'WIDOWED';
  // The spouse who died here within the last ten years still has a number.
  if (!home.isFloating && random.chance(0.6)) {
    const spouse = mintResident(draft, home, { surname: makeSurname(random), sex: elder.sex === 'MALE' ? 'FEMALE' : 'MALE', birthDate: addDays(elder.birthDate, random.int(-1_500, 900)) });
    marry(draft, [elder, spouse]);
    die(draft, spouse, random.day(random.chance(0.1) ? addDays(options.today, -200) : addYears(options.today, -10), addDays(options.today, -12)));
    elder.maritalStatus = 'WIDOWED';
    // Both gone: the household is cancelled and the dwelling stands empty.
    const widowedDate = spouse.deathDate ?? options.today;
    if (widowedDate < addDays(options.today, -60) && random.chance(0.04)) return die(draft, elder, random.day(laterOf(addDays(widowedDate, 30), addYears(options.today, -2)), addDays(options.today, -12)));
  }
  draft.elders.push(elder);
}

function elderCouple(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const [husband, wife] = couple(draft, home, { low: 62, high: 84 });
  if (home.isFloating || !random.chance(0.13)) {
    marry(draft, [husband, wife]);
    draft.elders.push(husband);
    return;
  }
  // A grown-up child who has moved to another city keeps his number.
  const child = mintResident(draft, home, { surname: surnameOf(husband.name), sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, Math.max(22, ageOn(wife.birthDate, options.today) - random.int(22, 34))) });
  Object.assign(child, { fatherNo: husband.residentNo, motherNo: wife.residentNo });
  marry(draft, [husband, wife], { before: child.birthDate });
  moveOut(draft, child, random.day(laterOf(addYears(child.birthDate, 18), addYears(options.today, -10)), addDays(options.today, -10)));
}

function family(draft: PeopleDraft, home: Home, { children, low, high }: { readonly children: number; readonly low: number; readonly high: number }): void {
  const parents = couple(draft, home, { low, high });
  findGrandparents(draft, parents);
  marry(draft, parents, { before: bearChildren(draft, home, { father: parents[0], mother: parents[1], children }) });
}

function threeGenerations(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const parents = couple(draft, home, { low: 28, high: 52 });
  const [father] = parents;
  marry(draft, parents, { before: bearChildren(draft, home, { father, mother: parents[1], children: random.chance(0.4) ? 2 : 1 }) });
  const grandAge = Math.min(90, ageOn(father.birthDate, options.today) + random.int(24, 34));
  const grandmother = mintResident(draft, home, { surname: makeSurname(random), sex: 'FEMALE', birthDate: birthDateAt(draft, grandAge) });
  father.motherNo = grandmother.residentNo;
  grandmother.maritalStatus = 'WIDOWED';
  if (!random.chance(0.6)) return;
  const grandfather = mintResident(draft, home, { surname: surnameOf(father.name), sex: 'MALE', birthDate: birthDateAt(draft, Math.min(92, grandAge + random.int(0, 4))) });
  father.fatherNo = grandfather.residentNo;
  marry(draft, [grandfather, grandmother], { before: father.birthDate });
}

function singleParent(draft: PeopleDraft, home: Home): void {
  const { random } = draft;
  const mother = mintResident(draft, home, { surname: makeSurname(random), sex: 'FEMALE', birthDate: birthDateAt(draft, random.int(27, 50)) });
  mother.maritalStatus = 'WIDOWED';
  divorcee(draft, mother, 0.85);
  bearChildren(draft, home, { father: null, mother, children: 1 });
}

function elderWithChild(draft: PeopleDraft, home: Home): void {
  const { random, options } = draft;
  const elder = mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.3) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(64, 90)) });
  elder.maritalStatus = 'WIDOWED';
  const surname = elder.sex === 'MALE' ? surnameOf(elder.name) : makeSurname(random);
  const child = mintResident(draft, home, { surname, sex: random.chance(0.6) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, Math.max(20, ageOn(elder.birthDate, options.today) - random.int(23, 36))) });
  child[elder.sex === 'MALE' ? 'fatherNo' : 'motherNo'] = elder.residentNo;
  if (ageOn(child.birthDate, options.today) >= 32) divorcee(draft, child, 0.4);
}

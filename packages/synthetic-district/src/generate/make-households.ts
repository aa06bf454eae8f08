import { addDays, addYears, type NationalityValue } from '@linli/vocabulary';
import { chooseComposition, COMPOSITIONS, LARGEST, type Composition } from './compositions.js';
import { fillHousehold } from './fill-household.js';
import { makeSurname } from './names.js';
import { birthDateAt, mintResident, type Home, type PeopleDraft, type ResidentDraft } from './people-draft.js';
import { ORIGIN_DIVISIONS } from './place-names.js';
import { toHousehold } from './to-household.js';

const DUPLICATE_SHARE = 0.0005;
const MIXED_NATIONALITIES: readonly (readonly [NationalityValue, number])[] = [
  ['MAN', 16], ['HUI', 16], ['ZHUANG', 14], ['MIAO', 12], ['TUJIA', 12], ['YI', 9], ['MONGOL', 6], ['UYGUR', 5], ['ZANG', 5], ['BUYEI', 4], ['DONG', 4], ['YAO', 3], ['BAI', 3], ['CHOSON', 2], ['LI', 1], ['QIANG', 1], ['SHE', 1], ['DAI', 1], ['SUI', 1], ['XIBE', 1], ['JINO', 1],
];

/** Peoples the dwellings of a community. `rest` tells how many residents and households are still to come, here included, so that the numbers come out exactly. */
export function makeHouseholds(draft: PeopleDraft, rest: () => { readonly residents: number; readonly households: number }): void {
  for (const dwellings of draft.place.dwellingsOfGrids) {
    for (const dwelling of dwellings) {
      const { residents, households } = rest();
      const most = residents - (households - 1);
      // Near the end only single persons surely fit.
      const composition = most < LARGEST ? 'YOUNG_SINGLE' : chooseComposition(draft.random, { residents, households });
      makeHousehold(draft, { dwelling, composition, most, isLast: households === 1 });
    }
  }
}

interface HouseholdPlan {
  readonly dwelling: Home['dwelling'];
  readonly composition: Composition;
  /** How many residents it may have at most, so that each household to come has one. */
  readonly most: number;
  /** The very last household takes in whoever is still missing, so that the district has as many as asked for. */
  readonly isLast: boolean;
}

function makeHousehold(draft: PeopleDraft, { dwelling, composition, most, isLast }: HouseholdPlan): void {
  const { random, counters } = draft;
  const householdNo = counters.next('household');
  const home = makeHome(draft, dwelling, composition);
  const before = draft.residents.length;
  fillHousehold(draft, home, composition);
  while (isLast && draft.residents.length - before < most) mintResident(draft, home, { surname: makeSurname(random), sex: random.chance(0.5) ? 'MALE' : 'FEMALE', birthDate: birthDateAt(draft, random.int(20, 45)) });
  const members = draft.residents.slice(before);
  if (members.some(({ status }) => status === 'NORMAL')) dwelling.use = random.chance(home.isFloating ? 0.85 : 0.08) ? 'RENTED' : 'OWNER_OCCUPIED';
  draft.households.push(toHousehold(draft, { householdNo, home, isCollective: composition === 'COLLECTIVE', members }));
  if (members.length < most && random.chance(DUPLICATE_SHARE * members.length)) duplicate(draft, members[0]);
}

function makeHome({ random, options, place }: PeopleDraft, dwelling: Home['dwelling'], composition: Composition): Home {
  const isFloating = random.chance(COMPOSITIONS[composition].floating);
  const livesApart = !isFloating && random.chance(0.12);
  return {
    dwelling, registered: livesApart ? random.pick(place.addresses) : dwelling, isFloating, originDivision: isFloating ? random.pick(ORIGIN_DIVISIONS) : '990101',
    arrivedDate: random.day(addYears(options.today, -9), addDays(options.today, -1)), nationality: random.chance(0.91) ? 'HAN' : random.weighted(MIXED_NATIONALITIES),
  };
}

// The same person under a second number and a second id: a known mistake of the register.
function duplicate(draft: PeopleDraft, person: ResidentDraft | undefined): void {
  if (person?.status !== 'NORMAL') return;
  const residentNo = draft.counters.next('resident');
  draft.residents.push({ ...person, residentNo, citizenId: draft.ids.next(person.birthDate, person.sex), spouseNo: null, fatherNo: null, motherNo: null, phone: null, floating: null });
  draft.duplicateNos.add(residentNo);
  draft.conflicts.push({ kind: 'TWO_IDS_ONE_PERSON', register: 'public-security', residentNo: person.residentNo, otherResidentNo: residentNo });
}

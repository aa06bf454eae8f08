import { addDays, addYears, ageOn, citizenIdCheckCharacter, type NationalityValue, type OccupationStatusValue, type ResidenceBasisValue } from '@linli/vocabulary';
import type { DistrictOptions } from '../model/district.js';
import type { FloatingStay, Household, HouseholdMember, LifeEvent, Rental, Resident } from '../model/people.js';
import type { Conflict } from '../model/conflicts.js';
import { earlierOf, laterOf } from './day-order.js';
import { disguiseNo } from './disguise-no.js';
import { makeName } from './names.js';
import { ORIGIN_DIVISIONS } from './place-names.js';
import type { EmptyPlace, Dwelling } from './make-place.js';
import type { Random } from './random.js';
import { educationAt, occupationAt } from './schooling-and-work.js';
import type { Counters } from './settlement.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type ResidentDraft = Mutable<Resident>;
export type HouseholdDraft = Omit<Mutable<Household>, 'members'> & { members: Mutable<HouseholdMember>[] };

/** A community being peopled. */
export interface PeopleDraft {
  readonly options: DistrictOptions;
  readonly place: EmptyPlace;
  readonly random: Random;
  readonly counters: Counters;
  readonly ids: IdMint;
  readonly residents: ResidentDraft[];
  readonly households: HouseholdDraft[];
  readonly rentals: Rental[];
  readonly lifeEvents: LifeEvent[];
  readonly conflicts: Conflict[];
  readonly duplicateNos: Set<number>;
  /** Old couples and single elders that can be somebody's parents. */
  readonly elders: ResidentDraft[];
  /** Divorced people whose former spouse is to be found in the community. */
  readonly divorced: ResidentDraft[];
  /** Day on which somebody died or moved to another city, by residentNo. */
  readonly endDates: Map<number, string>;
  /** Place in `lifeEvents` of the last marriage, by residentNo. */
  readonly marriageOf: Map<number, number>;
}

/** Gives out citizen ids that nobody can have: right by GB 11643, under divisions 990101 to 990199, which are not assigned. Each is given once. */
export class IdMint {
  private readonly given = new Map<string, number>();

  next(birthDate: string, sex: 'MALE' | 'FEMALE'): string {
    const key = `${birthDate}${sex}`;
    const count = this.given.get(key) ?? 0;
    this.given.set(key, count + 1);
    const division = 990_101 + (count % 99);
    const sequence = 2 * (Math.floor(count / 99) % 498) + (sex === 'MALE' ? 1 : 2);
    const first17 = `${division}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
    return first17 + citizenIdCheckCharacter(first17);
  }
}

/** Where and how a household lives. */
export interface Home {
  readonly dwelling: Dwelling;
  /** Registered address; another dwelling of the community for those who live apart from their hukou. */
  readonly registered: Dwelling;
  readonly nationality: NationalityValue;
  readonly isFloating: boolean;
  readonly originDivision: string;
  readonly arrivedDate: string;
}

/** Mints one resident. */
export function mintResident(draft: PeopleDraft, home: Home, { surname, sex, birthDate }: { readonly surname: string; readonly sex: 'MALE' | 'FEMALE'; readonly birthDate: string }): ResidentDraft {
  const { random, options, counters, ids } = draft;
  const residentNo = counters.next('resident');
  const age = ageOn(birthDate, options.today);
  const birthYear = Number(birthDate.slice(0, 4));
  const occupation = occupationAt(random, age, sex);
  const resident: ResidentDraft = {
    residentNo, citizenId: ids.next(birthDate, sex), name: makeName(random, { surname, sex, birthYear, nationality: home.nationality }), formerName: null, sex, birthDate, nationality: home.nationality,
    nativePlaceCode: home.isFloating ? home.originDivision : random.chance(0.8) ? '990101' : random.pick(ORIGIN_DIVISIONS), birthplaceCode: home.isFloating ? home.originDivision : '990101',
    hukouType: birthYear > 2014 ? 'UNIFIED' : home.isFloating && random.chance(0.6) ? 'AGRICULTURAL' : random.chance(0.5) ? 'UNIFIED' : 'NON_AGRICULTURAL',
    hukouDivisionCode: home.isFloating ? home.originDivision : '990101', hukouAddressCode: home.isFloating ? null : home.registered.addressCode, status: 'NORMAL', deathDate: null,
    livingAddressCode: home.dwelling.addressCode, gridCode: home.dwelling.gridCode, householdNo: counters.current('household'), fatherNo: null, motherNo: null, spouseNo: null,
    maritalStatus: 'NEVER_MARRIED', education: educationAt(random, { age, birthYear, occupation }), occupation, phone: age < 10 ? null : `100${10_000_000 + disguiseNo(residentNo, { kind: 'phone', below: 80_000_000 })}`, floating: null,
  };
  const formerName = random.chance(0.02) ? makeName(random, { surname, sex, birthYear: 1960, nationality: home.nationality }) : null;
  if (formerName !== resident.name) resident.formerName = formerName;
  if (home.isFloating) resident.floating = makeStay(draft, home, resident);
  draft.residents.push(resident);
  return resident;
}

function makeStay({ random, options }: PeopleDraft, home: Home, resident: ResidentDraft): FloatingStay {
  const age = ageOn(resident.birthDate, options.today);
  // Born where the hukou is, and brought here some weeks later.
  const arrivedDate = resident.birthDate > home.arrivedDate ? earlierOf(addDays(resident.birthDate, random.int(30, 150)), options.today) : home.arrivedDate;
  const stay = { originDivisionCode: home.originDivision, arrivedDate, basis: basisOf(random, resident, age), permit: null };
  // More than half a year here, and one of work, home or school (居住证暂行条例 §2).
  const eligibleFrom = laterOf(addDays(arrivedDate, 190), addYears(resident.birthDate, 6));
  if (age < 6 || eligibleFrom > options.today || !random.chance(0.62)) return stay;
  const issuedDate = random.day(eligibleFrom, options.today < addYears(eligibleFrom, 3) ? options.today : addYears(eligibleFrom, 3));
  let endorsedUntilDate = addYears(issuedDate, 1);
  // Endorsed every year (§10); one in twelve has let it lapse within the last year.
  const isLapsed = random.chance(0.08);
  while (endorsedUntilDate < options.today && !(isLapsed && addYears(endorsedUntilDate, 1) > options.today)) endorsedUntilDate = addYears(endorsedUntilDate, 1);
  return { ...stay, permit: { permitNo: `JZ${9_901_000_000 + disguiseNo(resident.residentNo, { kind: 'residence-permit', below: 90_000_000 })}`, issuedDate, endorsedUntilDate } };
}

const WITHOUT_WORK: ReadonlySet<OccupationStatusValue> = new Set(['RETIRED', 'UNEMPLOYED', 'OTHER']);

function basisOf(random: Random, { occupation }: ResidentDraft, age: number): ResidenceBasisValue {
  if (occupation === 'STUDENT') return 'SCHOOL';
  return age >= 60 || WITHOUT_WORK.has(occupation) || random.chance(0.15) ? 'HOME' : 'EMPLOYMENT';
}

/** A day of birth that makes somebody this old today. */
export function birthDateAt({ random, options }: PeopleDraft, age: number): string {
  return addDays(addYears(options.today, -age), -random.int(0, 364));
}

import { createHash } from 'node:crypto';
import { addDays, addYears, ageOn, parseCitizenId } from '@linli/vocabulary';
import { collectDistrict, type District } from './collect-district.js';
import type { LifeEvent, Resident } from './model/people.js';
import { streamDistrict } from './stream-district.js';

const TODAY = '2026-06-30';
const OPTIONS = { residents: 20_000, seed: 9901, today: TODAY };

type Marriage = Extract<LifeEvent, { kind: 'MARRIAGE' }>;
type Birth = Extract<LifeEvent, { kind: 'BIRTH' }>;

const district = collectDistrict(OPTIONS);
const living = district.residents.filter(({ status }) => status === 'NORMAL');

function fingerprint(residents: number, seed: number): string {
  const hash = createHash('sha256');
  for (const neighbourhood of streamDistrict({ residents, seed, today: TODAY })) hash.update(JSON.stringify(neighbourhood));
  return hash.digest('hex');
}

function eventsOf<K extends LifeEvent['kind']>({ lifeEvents }: District, kind: K): Extract<LifeEvent, { kind: K }>[] {
  return lifeEvents.filter((event): event is Extract<LifeEvent, { kind: K }> => event.kind === kind);
}

function byNo(residentNo: number | null): Resident | undefined {
  return residentNo === null ? undefined : district.residents[residentNo - 1];
}

/** Those for whom the check does not hold, so that a failing test names a few of them. */
function failing<T>(values: readonly T[], holds: (value: T) => boolean): T[] {
  return values.filter((value) => !holds(value)).slice(0, 3);
}

function expectDense(numbers: readonly number[]): void {
  expect(failing(numbers.map((number, place) => [number, place] as const), ([number, place]) => number === place + 1)).toEqual([]);
}

describe('a synthetic district', () => {
  it('is the same whenever it is made, and another under another seed', () => {
    expect(fingerprint(3_000, 7)).toBe(fingerprint(3_000, 7));
    expect(fingerprint(3_000, 7)).not.toBe(fingerprint(3_000, 8));
  });

  it.each([1, 50, 200, 600, 2_000, 20_000])('has exactly the %i residents asked for, under dense numbers', (residents) => {
    const made = collectDistrict({ ...OPTIONS, residents });
    expect(made.residents).toHaveLength(residents);
    expectDense(made.residents.map(({ residentNo }) => residentNo));
    expectDense(made.households.map(({ householdNo }) => householdNo));
  });

  it.each([1, 2, 3, 4, 5, 6])('comes out exactly under seed %i too, without a crowd in the last household', (seed) => {
    const made = collectDistrict({ residents: 1_500, seed, today: TODAY });
    expect(made.residents).toHaveLength(1_500);
    expect(Math.max(...made.households.map(({ members }) => members.length))).toBeLessThanOrEqual(20);
  });

  it.each([2_000, 20_000])('has 250 to 300 households in each grid of a district of %i', (residents) => {
    const made = collectDistrict({ ...OPTIONS, residents });
    const gridOf = new Map(made.residents.map(({ householdNo, gridCode }) => [householdNo, gridCode]));
    const sizes = made.grids.map(({ gridCode }) => [...gridOf.values()].filter((code) => code === gridCode).length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(300);
  });

  it('puts each address into exactly one grid and each living resident at an address of his grid', () => {
    const gridOf = new Map(district.addresses.map(({ addressCode, gridCode }) => [addressCode, gridCode]));
    const grids = new Set(district.grids.map(({ gridCode }) => gridCode));
    expect(gridOf.size).toBe(district.addresses.length);
    expect(new Set(district.addresses.map(({ text }) => text)).size).toBe(district.addresses.length);
    expect(failing(district.addresses, ({ gridCode, addressCode }) => grids.has(gridCode) && addressCode.startsWith(gridCode.slice(0, 12)))).toEqual([]);
    expect(failing(living, ({ livingAddressCode, gridCode }) => livingAddressCode !== null && gridOf.get(livingAddressCode) === gridCode)).toEqual([]);
    expect(failing(district.residents, ({ status, livingAddressCode }) => status === 'NORMAL' || livingAddressCode === null)).toEqual([]);
  });

  it('leaves a dwelling vacant exactly where nobody lives', () => {
    const lived = new Set(living.map(({ livingAddressCode }) => livingAddressCode));
    expect(failing(district.addresses, ({ addressCode, use }) => (use === 'VACANT') === !lived.has(addressCode))).toEqual([]);
  });

  it('gives each resident a citizen id of his own that is right by itself and nobody\'s outside', () => {
    expect(new Set(district.residents.map(({ citizenId }) => citizenId)).size).toBe(district.residents.length);
    const isRight = ({ citizenId, birthDate, sex }: Resident): boolean => {
      const parsed = parseCitizenId(citizenId);
      return parsed.ok && parsed.id.birthDate === birthDate && parsed.id.sex === sex && parsed.id.divisionCode.startsWith('9901');
    };
    expect(failing(district.residents, isRight)).toEqual([]);
  });

  it('has the shares of the census: away from their hukou, floating, old, young', () => {
    const share = (holds: (resident: Resident) => boolean): number => living.filter(holds).length / living.length;
    const isNear = (actual: number, expected: number): boolean => Math.abs(actual - expected) < 0.025;
    expect(isNear(share(({ floating }) => floating !== null), 0.27)).toBe(true);
    expect(isNear(share(({ floating, hukouAddressCode, livingAddressCode }) => floating !== null || hukouAddressCode !== livingAddressCode), 0.35)).toBe(true);
    expect(isNear(share(({ birthDate }) => ageOn(birthDate, TODAY) >= 65), 0.135)).toBe(true);
    expect(isNear(share(({ birthDate }) => ageOn(birthDate, TODAY) < 15), 0.179)).toBe(true);
    expect(isNear(share(({ nationality }) => nationality !== 'HAN'), 0.09)).toBe(true);
  });
});

describe('families', () => {
  it('have parents who were of an age to be that', () => {
    const isOld = (parentNo: number | null, child: Resident, [low, high]: readonly [number, number]): boolean => {
      const parent = byNo(parentNo);
      if (!parent) return parentNo === null;
      const age = ageOn(parent.birthDate, child.birthDate);
      return age >= low && age <= high;
    };
    expect(failing(district.residents, (child) => isOld(child.motherNo, child, [16, 48]) && isOld(child.fatherNo, child, [18, 60]))).toEqual([]);
    expect(failing(district.residents, ({ fatherNo, motherNo }) => (byNo(fatherNo)?.sex ?? 'MALE') === 'MALE' && (byNo(motherNo)?.sex ?? 'FEMALE') === 'FEMALE')).toEqual([]);
  });

  it('have nine months or more between two children of one mother', () => {
    const births = new Map<number, string[]>();
    for (const { motherNo, birthDate } of district.residents) if (motherNo !== null) births.set(motherNo, [...(births.get(motherNo) ?? []), birthDate]);
    for (const { motherNo, date, childNo } of eventsOf(district, 'BIRTH')) if (childNo === null) births.set(motherNo, [...(births.get(motherNo) ?? []), date]);
    const isSpaced = (dates: string[]): boolean => dates.sort().every((date, place) => place === 0 || date >= addDays(dates[place - 1] ?? '', 270));
    expect(failing([...births.values()], isSpaced)).toEqual([]);
  });

  it('live over three generations in one household somewhere', () => {
    const threeGenerations = district.households.filter(({ members }) => {
      const numbers = new Set(members.map(({ residentNo }) => residentNo));
      return members.some(({ residentNo }) => [byNo(residentNo)?.fatherNo, byNo(residentNo)?.motherNo].some((parentNo) => numbers.has(parentNo ?? 0) && (numbers.has(byNo(parentNo ?? 0)?.motherNo ?? 0) || numbers.has(byNo(parentNo ?? 0)?.fatherNo ?? 0))));
    });
    expect(threeGenerations.length).toBeGreaterThan(400);
  });

  it('name each resident in the one household that he belongs to, from his birth or its beginning to his end', () => {
    const duplicates = new Set(district.conflicts.map((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? conflict.otherResidentNo : 0)));
    const memberships = district.households.flatMap(({ members, householdNo, establishedDate, cancelledDate }) => members.map((member) => ({ ...member, householdNo, establishedDate, cancelledDate })));
    expect(new Set(memberships.map(({ residentNo }) => residentNo)).size).toBe(memberships.length);
    expect(memberships.length + district.residents.filter(({ residentNo }) => duplicates.has(residentNo)).length).toBe(district.residents.length);
    expect(failing(memberships, ({ residentNo, householdNo, fromDate, toDate, establishedDate }) => {
      const resident = byNo(residentNo);
      return resident?.householdNo === householdNo && fromDate >= resident.birthDate && fromDate >= establishedDate && fromDate <= (toDate ?? TODAY) && (toDate === null) === (resident.status === 'NORMAL');
    })).toEqual([]);
    expect(failing(district.households, ({ members, cancelledDate }) => (cancelledDate === null) === members.some(({ toDate }) => toDate === null))).toEqual([]);
  });

  it('have one head each, living as long as anybody of the household does', () => {
    expect(failing(district.households, ({ members, headResidentNo, cancelledDate }) => {
      const heads = members.filter(({ relation }) => relation === 'HEAD');
      return heads.length === 1 && heads[0]?.residentNo === headResidentNo && (cancelledDate !== null || byNo(headResidentNo)?.status === 'NORMAL');
    })).toEqual([]);
  });
});

describe('marriages', () => {
  const marriages = eventsOf(district, 'MARRIAGE');

  it('join a man and a woman of lawful age who then have a status to match', () => {
    const status: Record<string, readonly string[]> = { FIRST: ['FIRST_MARRIAGE', 'MARRIED'], REMARRIAGE: ['REMARRIED', 'MARRIED'], RESTORED: ['MARRIAGE_RESTORED', 'MARRIED'] };
    const isRight = ({ husbandNo, wifeNo, date, endedDate, endReason, marriageKind }: Marriage): boolean => {
      const [husband, wife] = [byNo(husbandNo), byNo(wifeNo)];
      if (!husband || !wife || husband.sex !== 'MALE' || wife.sex !== 'FEMALE' || addYears(husband.birthDate, 22) > date || addYears(wife.birthDate, 20) > date || date > TODAY) return false;
      if (endedDate === null) return husband.spouseNo === wifeNo && wife.spouseNo === husbandNo && [husband, wife].every(({ maritalStatus }) => status[marriageKind]?.includes(maritalStatus));
      if (endedDate <= date || endedDate > TODAY) return false;
      if (endReason === 'DEATH') return [husband, wife].some(({ deathDate }) => deathDate === endedDate) && [husband, wife].some(({ maritalStatus }) => maritalStatus === 'WIDOWED');
      return husband.maritalStatus === 'DIVORCED' && wife.maritalStatus === 'DIVORCED';
    };
    expect(failing(marriages, isRight)).toEqual([]);
    expect(new Set(marriages.map(({ certificateNo }) => certificateNo)).size).toBe(marriages.length);
    expect(new Set(marriages.map(({ endReason }) => endReason))).toEqual(new Set([null, 'DEATH', 'DIVORCE_REGISTRATION', 'JUDGMENT']));
  });

  it('leave nobody married without a spouse, or unmarried with one', () => {
    const married = ['MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'MARRIAGE_RESTORED'];
    const duplicates = new Set(district.conflicts.map((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? conflict.otherResidentNo : 0)));
    expect(failing(living.filter(({ residentNo }) => !duplicates.has(residentNo)), ({ maritalStatus, spouseNo }) => (spouseNo === null ? !married.includes(maritalStatus) : byNo(spouseNo)?.status === 'NORMAL' ? married.includes(maritalStatus) : maritalStatus === 'WIDOWED'))).toEqual([]);
  });
});

describe('events of life', () => {
  it('leave a birth certificate and a registration for each child born to people of the district', () => {
    const births = eventsOf(district, 'BIRTH');
    const hukou = eventsOf(district, 'HUKOU');
    const registered = new Map(hukou.filter(({ event }) => event === 'BIRTH').map(({ residentNo, date }) => [residentNo, date]));
    expect(new Set(births.map(({ certificateNo }) => certificateNo)).size).toBe(births.length);
    const isTraced = ({ childNo, date, registeredDate, motherNo, sex }: Birth): boolean => {
      const mother = byNo(motherNo);
      if (!mother || mother.sex !== 'FEMALE' || date > TODAY) return false;
      if (childNo === null) return registeredDate === null;
      const child = byNo(childNo);
      return child?.birthDate === date && child.motherNo === motherNo && child.sex === sex && registeredDate !== null && registeredDate >= date && registered.get(childNo) === registeredDate;
    };
    expect(failing(births, isTraced)).toEqual([]);
    expect(births.filter(({ childNo, date }) => childNo === null && date > addDays(TODAY, -30)).length).toBeGreaterThan(0);
  });

  it('count the children of a mother in their order', () => {
    const seen = new Map<number, Birth>();
    for (const birth of eventsOf(district, 'BIRTH').sort((one, other) => one.date.localeCompare(other.date))) {
      const before = seen.get(birth.motherNo);
      if (before) expect([birth.certificateNo, birth.parity]).toEqual([birth.certificateNo, before.parity + 1]);
      seen.set(birth.motherNo, birth);
    }
  });

  it('end with a death certificate each, and with a cancelled hukou unless the register is late', () => {
    const dead = district.residents.filter(({ status }) => status === 'DECEASED');
    const certificates = new Map(eventsOf(district, 'DEATH').map(({ residentNo, date }) => [residentNo, date]));
    const cancelled = new Set(eventsOf(district, 'HUKOU').filter(({ event }) => event === 'DEATH').map(({ residentNo }) => residentNo));
    const late = new Set(district.conflicts.map((conflict) => (conflict.kind === 'DEATH_LATE' ? conflict.residentNo : 0)));
    expect(failing(dead, ({ residentNo, deathDate }) => certificates.get(residentNo) === deathDate && cancelled.has(residentNo) !== late.has(residentNo))).toEqual([]);
    expect(certificates.size).toBe(dead.length);
  });

  it('adopt nobody whose birth certificate names the adopters', () => {
    const born = new Set(eventsOf(district, 'BIRTH').map(({ childNo }) => childNo));
    expect(eventsOf(district, 'ADOPTION').length).toBeGreaterThan(0);
    expect(failing(eventsOf(district, 'ADOPTION'), ({ childNo, date }) => !born.has(childNo) && date <= TODAY && date > (byNo(childNo)?.birthDate ?? ''))).toEqual([]);
  });
});

describe('rented dwellings', () => {
  it('are leased to the grown-ups who live there, not before they came', () => {
    expect(failing(district.rentals, ({ tenantResidentNos, addressCode, landlordResidentNo, leaseFromDate }) =>
      tenantResidentNos.length > 0 && tenantResidentNos.every((tenantNo) => byNo(tenantNo)?.livingAddressCode === addressCode) && !tenantResidentNos.includes(landlordResidentNo ?? 0) && leaseFromDate >= (byNo(tenantResidentNos[0] ?? 0)?.floating?.arrivedDate ?? '') && leaseFromDate <= TODAY)).toEqual([]);
  });
});

describe('known mistakes', () => {
  const count = (kind: string): number => district.conflicts.filter((conflict) => conflict.kind === kind).length;
  const over = (age: number): number => living.filter(({ birthDate }) => ageOn(birthDate, TODAY) >= age).length;

  it('come at the rates that the domain names', () => {
    expect(count('MARITAL_STALE') / over(20)).toBeCloseTo(0.02, 2);
    expect(count('DEATH_LATE') / over(65)).toBeGreaterThan(0.002);
    expect(count('DEATH_LATE') / over(65)).toBeLessThan(0.004);
    expect(count('ADDRESS_STALE') / living.length).toBeCloseTo(0.08, 2);
    expect(count('ID_15_DIGITS') / living.length).toBeCloseTo(0.01, 2);
    expect(count('ID_BAD_CHECKSUM') / living.length).toBeGreaterThan(0.0005);
    expect(count('ID_BAD_CHECKSUM') / living.length).toBeLessThan(0.0017);
    expect(count('TWO_IDS_ONE_PERSON') / living.length).toBeGreaterThan(0.0002);
    expect(count('TWO_IDS_ONE_PERSON') / living.length).toBeLessThan(0.001);
  });

  it('are of every kind about people and places', () => {
    const kinds = new Set(district.conflicts.map(({ kind }) => kind));
    for (const kind of [
      'MARITAL_STALE', 'DEATH_LATE', 'DEATH_WRONG_LINK', 'ADDRESS_STALE', 'ID_15_DIGITS', 'ID_BAD_CHECKSUM', 'ID_LOWER_CASE', 'ID_TRANSPOSED', 'TWO_IDS_ONE_PERSON', 'ONE_ID_TWO_PERSONS', 'BIRTH_DATE_DIFFERS', 'SEX_DIFFERS',
      'HEAD_MISSING', 'HEAD_TWICE', 'HEAD_CODE_SWAPPED', 'CODE_DRIFT', 'NAME_VARIANT', 'BIRTH_UNREGISTERED', 'PERMIT_LAPSED', 'ADDRESS_WITHOUT_GRID', 'ADDRESS_IN_TWO_GRIDS',
      'ADDRESS_TWICE', 'CODE_MEANS_OTHER',
    ]) expect(kinds).toContain(kind);
  });

  it('hold an address that he has left, after he had come to live there', () => {
    const stale = district.conflicts.filter((conflict) => conflict.kind === 'ADDRESS_STALE');
    expect(failing(stale, (conflict) => conflict.heldAddressCode !== conflict.truthAddressCode && byNo(conflict.residentNo)?.livingAddressCode === conflict.truthAddressCode && conflict.since > (byNo(conflict.residentNo)?.floating?.arrivedDate ?? ''))).toEqual([]);
  });

  it('hold two current addresses of some who came from elsewhere, of which he lives at one', () => {
    const twice = district.conflicts.filter((conflict) => conflict.kind === 'ADDRESS_TWICE');
    expect(twice.length).toBeGreaterThan(5);
    expect(failing(twice, ({ residentNo, heldAddressCode, truthAddressCode }) => byNo(residentNo)?.floating != null && byNo(residentNo)?.livingAddressCode === truthAddressCode && heldAddressCode !== truthAddressCode && heldAddressCode.slice(0, 12) === truthAddressCode.slice(0, 12))).toEqual([]);
  });

  it('hold a code for divorced that the standard has for widowed, of the long divorced only', () => {
    const old = district.conflicts.filter((conflict) => conflict.kind === 'CODE_MEANS_OTHER');
    expect(old.length).toBeGreaterThan(5);
    expect(failing(old, ({ residentNo, truth }) => byNo(residentNo)?.maritalStatus === truth)).toEqual([]);
  });

  it('hold names that are spaced, dotted or written otherwise, or were given up', () => {
    const variants = district.conflicts.flatMap((conflict) => (conflict.kind === 'NAME_VARIANT' ? [{ held: conflict.held, name: byNo(conflict.residentNo)?.name ?? '', formerName: byNo(conflict.residentNo)?.formerName }] : []));
    const unspaced = (text: string): string => text.replaceAll(' ', '');
    const isFormer = ({ held, formerName }: (typeof variants)[number]): boolean => held === formerName;
    const isSpaced = ({ held, name }: (typeof variants)[number]): boolean => unspaced(held) === name;
    const isDotted = ({ held, name }: (typeof variants)[number]): boolean => name.includes('·') && [...held].length === [...name].length;
    const isOtherwise = ({ held, name }: (typeof variants)[number]): boolean => [...held].length === [...name].length && [...held].filter((character, place) => character !== [...name][place]).length === 1;
    expect(failing(variants, (variant) => variant.held !== variant.name && [isFormer, isSpaced, isDotted, isOtherwise].some((is) => is(variant)))).toEqual([]);
    for (const is of [isFormer, isSpaced, isDotted, (each: (typeof variants)[number]) => isOtherwise(each) && !isDotted(each)]) expect(variants.filter(is).length).toBeGreaterThan(0);
  });

  it('hold a marital status that the truth has left behind', () => {
    const stale = district.conflicts.filter((conflict) => conflict.kind === 'MARITAL_STALE');
    expect(failing(stale, ({ residentNo, held, truth, since }) => byNo(residentNo)?.maritalStatus === truth && held !== truth && since <= TODAY)).toEqual([]);
  });

  it('hold wrong ids that are wrong by themselves, and old ones that are right', () => {
    const held = (kind: string): string[] => district.conflicts.flatMap((conflict) => (conflict.kind === kind && 'heldId' in conflict ? [conflict.heldId] : []));
    expect(failing([...held('ID_BAD_CHECKSUM'), ...held('ID_TRANSPOSED')], (id) => !parseCitizenId(id).ok)).toEqual([]);
    expect(failing([...held('ID_15_DIGITS'), ...held('ID_LOWER_CASE')], (id) => parseCitizenId(id).ok)).toEqual([]);
  });
});

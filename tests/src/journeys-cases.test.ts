import { sealId } from '@linli/subgraph-kit';
import type { AssistanceCase, ChildWelfare, Conflict } from '@linli/synthetic-district';
import { addYears } from '@linli/vocabulary';
import { expectKnownAnswers } from './compare-answer.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { openOracle, type Oracle } from './oracle/oracle.js';

let district: TestDistrict;
let oracle: Oracle;
let today: string;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  oracle = openOracle(district.truth);
  today = district.truth.options.today;
});
afterAll(() => district.close());

const mistaken = <K extends Conflict['kind']>(kind: K): Extract<Conflict, { readonly kind: K }>[] => district.truth.conflicts.filter((conflict): conflict is Extract<Conflict, { readonly kind: K }> => conflict.kind === kind);

describe('7 · what has changed in an assisted household since its last review', () => {
  interface Person {
    readonly deathDate: string | null;
    readonly marriages: readonly object[];
    readonly health: { readonly births: readonly object[] };
    readonly socialSecurity: { readonly employments: readonly object[]; readonly pension: object | null };
  }
  interface Review {
    readonly assistanceCase: { readonly lastReviewDate: string | null; readonly hasHouseholdMandate: boolean; readonly household: { readonly members: readonly object[] }; readonly persons: readonly Person[] } | null;
  }

  async function reviewsOf(cases: readonly AssistanceCase[], sinceOf: (facts: AssistanceCase) => string): Promise<NonNullable<Review['assistanceCase']>[]> {
    const answers = await expectKnownAnswers<Review>(district, oracle, cases.map((facts) => ({ journey: 7, variables: { assistanceCaseNo: facts.caseNo, since: sinceOf(facts), on: today } })));
    return answers.flatMap(({ assistanceCase }) => assistanceCase ?? []);
  }

  it('of every case: since the review before, or since it began', async () => {
    const reviews = await reviewsOf(district.truth.assistanceCases, ({ lastReviewDate, fromDate }) => lastReviewDate ?? fromDate);
    const persons = reviews.flatMap((review) => review.persons);
    expect(persons.some(({ socialSecurity }) => socialSecurity.employments.length > 0)).toBe(true);
    expect(persons.some(({ socialSecurity }) => socialSecurity.pension !== null)).toBe(true);
    expect(reviews.some(({ hasHouseholdMandate }) => !hasHouseholdMandate)).toBe(true);
  });

  it('of every case that runs, since ten years ago: weddings, divorces and births show', async () => {
    const reviews = await reviewsOf(district.truth.assistanceCases.filter(({ decision }) => decision === 'APPROVED'), () => addYears(today, -10));
    const persons = reviews.flatMap((review) => review.persons);
    expect(persons.some(({ marriages }) => marriages.length > 0)).toBe(true);
    expect(persons.some(({ health }) => health.births.length > 0)).toBe(true);
  });

  it('of cases that the register has not heard of there is nothing', async () => {
    const answers = await expectKnownAnswers<Review>(district, oracle, [{ journey: 7, variables: { assistanceCaseNo: 'JZ2026999999', since: today, on: today } }]);
    expect(answers).toEqual([{ assistanceCase: null }]);
  });
});

describe('8 · has this pensioner died according to anyone, who said so, and when', () => {
  interface Witnesses {
    readonly resident: {
      readonly deathDate: string | null;
      readonly health: { readonly deathCertificate: { readonly date: string; readonly linkMethod: string } | null };
      readonly welfare: { readonly funeralRecord: { readonly date: string } | null };
      readonly socialSecurity: { readonly pension: { readonly status: { readonly value: string } } | null };
    };
  }

  async function witnessesOf(residentNos: readonly number[]): Promise<Witnesses['resident'][]> {
    const answers = await expectKnownAnswers<Witnesses>(district, oracle, residentNos.map((residentNo) => ({ journey: 8, variables: { pensionerId: sealId('resident', residentNo) } })));
    return answers.map(({ resident }) => resident);
  }

  it('health says so, and civil affairs where he was cremated, though public security does not know yet, and the pension may run', async () => {
    const late = mistaken('DEATH_LATE');
    const witnesses = await witnessesOf(late.map(({ residentNo }) => residentNo));
    expect(witnesses.map(({ deathDate, health }) => [deathDate, health.deathCertificate?.date])).toEqual(late.map((each) => [null, each.deathDate]));
    expect(witnesses.some(({ welfare }) => welfare.funeralRecord !== null)).toBe(true);
    const stillPaid = late.filter(({ isPensionStillActive }) => isPensionStillActive).map(({ residentNo }) => residentNo);
    expect((await witnessesOf(stillPaid)).map(({ socialSecurity }) => socialSecurity.pension?.status.value)).toEqual(stillPaid.map(() => 'ACTIVE'));
  });

  it('a certificate alone, linked by name and birth date, says so of somebody who lives', async () => {
    const witnesses = await witnessesOf(mistaken('DEATH_WRONG_LINK').map(({ residentNo }) => residentNo));
    expect(witnesses.every(({ deathDate, health, welfare }) => deathDate === null && health.deathCertificate?.linkMethod === 'NAME_AND_BIRTH_DATE' && welfare.funeralRecord === null)).toBe(true);
  });

  it('all say so of those who have died and were cancelled', async () => {
    const late = new Set(mistaken('DEATH_LATE').map(({ residentNo }) => residentNo));
    const pensioners = new Set(district.truth.pensions.map(({ residentNo }) => residentNo));
    const dead = district.truth.residents.filter(({ residentNo, deathDate }) => deathDate !== null && pensioners.has(residentNo) && !late.has(residentNo)).map(({ residentNo }) => residentNo);
    const witnesses = await witnessesOf([...dead.slice(0, 20), ...dead.slice(-20)]);
    expect(witnesses.every(({ deathDate }) => deathDate !== null)).toBe(true);
    expect(witnesses.filter(({ deathDate, health }) => health.deathCertificate?.date === deathDate).length).toBeGreaterThan(0);
  });

  it('nobody says so of those who live', async () => {
    const doubted = new Set([...mistaken('DEATH_LATE'), ...mistaken('DEATH_WRONG_LINK')].map(({ residentNo }) => residentNo));
    const living = district.truth.pensions.map(({ residentNo }) => residentNo).filter((residentNo) => oracle.index.residents.get(residentNo)?.status === 'NORMAL' && !doubted.has(residentNo));
    const witnesses = await witnessesOf(living.filter((_residentNo, place) => place % 100 === 0));
    expect(witnesses.every(({ deathDate, health, welfare }) => deathDate === null && health.deathCertificate === null && welfare.funeralRecord === null)).toBe(true);
  });
});

describe('9 · who looks after a left-behind child, are both parents away, are its vaccinations up to date', () => {
  interface Member {
    readonly resident: { readonly id: string; readonly socialSecurity: { readonly employments: readonly object[] } };
  }
  interface ChildHealth {
    readonly isVaccinationUpToDate: boolean | null;
  }
  interface Child {
    readonly childWelfare: {
      readonly isFatherAway: boolean;
      readonly isMotherAway: boolean;
      readonly actualCarer: { readonly id: string } | null;
      readonly resident: { readonly household: { readonly members: readonly Member[] }; readonly health: ChildHealth };
    };
  }

  async function filesOf(files: readonly ChildWelfare[]): Promise<Child['childWelfare'][]> {
    const answers = await expectKnownAnswers<Child>(district, oracle, files.map(({ fileNo }) => ({ journey: 9, variables: { childWelfareFileNo: fileNo, on: today } })));
    return answers.map(({ childWelfare }) => childWelfare);
  }

  it('of every file', async () => {
    const files = await filesOf(district.truth.childWelfares);
    expect(files.some(({ actualCarer }) => actualCarer === null)).toBe(true);
    expect(files.some(({ isFatherAway, isMotherAway }) => isFatherAway && isMotherAway)).toBe(true);
    expect(new Set(files.map(({ resident }) => resident.health.isVaccinationUpToDate)).size).toBeGreaterThan(1);
  });

  it('a parent who is away by the file has no work here by human resources', async () => {
    const leftBehind = district.truth.childWelfares.filter(({ kind }) => kind !== 'HARDSHIP');
    const files = await filesOf(leftBehind);
    const absent = leftBehind.map(({ residentNo, isFatherAway, isMotherAway }) => {
      const child = oracle.index.residents.get(residentNo);
      return [isFatherAway ? child?.fatherNo : null, isMotherAway ? child?.motherNo : null].flatMap((parentNo) => (parentNo ? sealId('resident', parentNo) : []));
    });
    const members = files.flatMap(({ resident }, place) => resident.household.members.filter((member) => absent[place]?.includes(member.resident.id)));
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter(({ resident }) => resident.socialSecurity.employments.length > 0).length).toBeLessThan(members.length / 5);
  });

  it('a parent who lives with the child is found in its household book', async () => {
    const { childWelfares } = district.truth;
    const files = await filesOf(childWelfares);
    const living = childWelfares.map(({ residentNo }) => {
      const child = oracle.index.residents.get(residentNo);
      const parents = [child?.fatherNo, child?.motherNo].map((parentNo) => oracle.index.residents.get(parentNo ?? 0));
      return parents.flatMap((parent) => (parent?.householdNo === child?.householdNo && parent ? sealId('resident', parent.residentNo) : []));
    });
    expect(living.flat().length).toBeGreaterThan(0);
    for (const [place, { resident }] of files.entries()) expect(resident.household.members.map((member) => member.resident.id)).toEqual(expect.arrayContaining(living[place] ?? []));
  });
});

import { sealId } from '@linli/subgraph-kit';
import type { TestDatabase } from '@linli/test-kit';
import { setTimeout as wait } from 'node:timers/promises';
import { faultsOfPartial } from './compare-partial.js';
import { openTestDistrict, type Answer, type TestDistrict } from './open-test-district.js';
import { PROFILE } from './profile-question.js';

/** What of a resident's profile is missing while a department's register does not answer. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  'public-security': ['resident'],
  'civil-affairs': ['resident.marriage', 'resident.welfare.assistanceCases', 'resident.welfare.registerLink'],
  'family-planning': ['resident.familySupport.birthRegistrations', 'resident.familySupport.subsidies'],
  'human-resources': ['resident.socialSecurity.insurances', 'resident.socialSecurity.pension', 'resident.socialSecurity.person'],
  justice: ['resident.legalServices.disputes', 'resident.legalServices.legalAids'],
  health: ['resident.health.record', 'resident.health.registerLink'],
  community: ['resident.communityServices.lastVisitDate', 'resident.communityServices.residence'],
};

/** Asked from civil affairs' root: the persons' names and the household's book are public security's. */
const CASES = '{ assistanceCases(first: 5) { nodes { caseNo kind { value } persons { id name } household { id hukouNo } } } }';

let district: TestDistrict;
let id: string;
let whole: Answer;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 1_000 });
  // A pensioner who lives in his hukou: something is held of him almost everywhere.
  const resident = district.truth.residents.find(({ status, occupation }) => status === 'NORMAL' && occupation === 'RETIRED');
  id = sealId('resident', resident?.residentNo ?? 0);
  whole = await district.ask(PROFILE, { id });
});

afterAll(() => district.close());

/** Runs something while a department's register lets nobody in. */
async function without<T>(names: readonly string[], run: () => Promise<T>): Promise<T> {
  const databases = names.map((name) => district.databases.get(name) as TestDatabase);
  await Promise.all(databases.map((database) => database.shut()));
  try {
    return await run();
  } finally {
    await Promise.all(databases.map((database) => database.reopen()));
  }
}

const pathsOf = ({ errors = [] }: Answer): string[] => errors.map(({ path = [] }) => path.join('.')).sort();
const sinceOf = ({ errors = [] }: Answer): unknown[] => [...new Set(errors.map(({ extensions }) => extensions.since))];

it('asks about a resident of whom every department holds something', () => {
  expect(whole).toEqual({ status: 200, data: whole.data });
  expect(whole.data).toMatchObject({ resident: { name: expect.any(String) as string, welfare: {}, familySupport: {}, socialSecurity: { person: {}, pension: {} }, legalServices: {}, health: { record: {} }, communityServices: { residence: {} } } });
});

describe.each(Object.entries(MISSING))('without the register of %s', (name, missing) => {
  let asked: Date;
  let first: Answer;
  let second: Answer;
  let after: Answer;

  beforeAll(async () => {
    asked = new Date();
    [first, second] = await without([name], async () => {
      const early = await district.ask(PROFILE, { id });
      await wait(10);
      return [early, await district.ask(PROFILE, { id })];
    });
    after = await district.ask(PROFILE, { id });
  });

  it('the others\' fields are right, and each of its own says that it is missing', () => {
    expect(pathsOf(first)).toEqual(missing);
    expect(faultsOfPartial(whole, { answer: first, silent: name })).toEqual([]);
    expect(first.status).toBe(200);
    expect(first.errors?.map(({ message }) => message)).toEqual(missing.map(() => `${name}: expected the register to answer, but got no answer`));
  });

  it('it has been missing since the same moment however often it is asked', () => {
    expect(sinceOf(first)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT/)]);
    expect(sinceOf(second)).toEqual(sinceOf(first));
    expect(pathsOf(second)).toEqual(missing);
    const since = new Date(String(sinceOf(first)[0]));
    expect(since.getTime()).toBeGreaterThanOrEqual(asked.getTime());
    expect(since.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('nothing is missing any more as soon as it is back', () => {
    expect(after).toEqual(whole);
  });
});

describe('from another department\'s root', () => {
  it('a case of assistance stands without the register of population, but for names', async () => {
    const all = await district.ask<{ assistanceCases: { nodes: { persons: unknown[]; household: unknown }[] } }>(CASES);
    const nodes = all.data?.assistanceCases.nodes ?? [];
    expect(nodes.flatMap(({ persons }) => persons).length).toBeGreaterThan(4);
    const partial = await without(['public-security'], () => district.ask(CASES));
    const names = nodes.flatMap(({ persons }, place) => persons.map((_person, person) => `assistanceCases.nodes.${place}.persons.${person}.name`));
    const books = nodes.flatMap(({ household }, place) => (household ? [`assistanceCases.nodes.${place}.household.hukouNo`] : []));
    expect(pathsOf(partial)).toEqual([...names, ...books].sort());
    expect(faultsOfPartial(all, { answer: partial, silent: 'public-security' })).toEqual([]);
    expect(await district.ask(CASES)).toEqual(all);
  });

  it('several roots fail one by one: what one department cannot say does not silence another', async () => {
    const question = '{ residents(first: 2) { nodes { name } } pensions(first: 2) { nodes { fenPerMonth } } grids(first: 2) { nodes { name } } }';
    const all = await district.ask(question);
    const partial = await without(['human-resources'], () => district.ask(question));
    expect(partial).toEqual({ status: 200, data: { ...all.data, pensions: null }, errors: [expect.objectContaining({ path: ['pensions'] })] });
  });
});

it('with no register at all, an answer still says so, field by field', async () => {
  const partial = await without(Object.keys(MISSING), () => district.ask('{ residents(first: 2) { nodes { name } } pensions(first: 2) { nodes { fenPerMonth } } grids(first: 2) { nodes { name } } }'));
  expect(partial.data).toEqual({ residents: null, pensions: null, grids: null });
  expect(partial.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.department, extensions.code]).sort()).toEqual([
    ['grids', 'community', 'REGISTER_UNAVAILABLE'], ['pensions', 'human-resources', 'REGISTER_UNAVAILABLE'], ['residents', 'public-security', 'REGISTER_UNAVAILABLE'],
  ]);
  expect(await district.ask(PROFILE, { id })).toEqual(whole);
});

it('connections that break while nobody asks are not noticed by who asks next', async () => {
  await without(Object.keys(MISSING), () => wait(50));
  expect(await district.ask(PROFILE, { id })).toEqual(whole);
});

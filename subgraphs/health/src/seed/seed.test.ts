import { sealId } from '@linli/subgraph-kit';
import { collectDistrict, DEFAULT_DISTRICT, FEED_LAG_DAYS, streamDistrict, type Conflict, type LifeEvent } from '@linli/synthetic-district';
import { openTestSubgraph, testHealthWorker, type TestSubgraph } from '@linli/test-kit';
import { addDays } from '@linli/vocabulary';
import { health } from '../index.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 10_000 };
const AS_OF = addDays(OPTIONS.today, -FEED_LAG_DAYS.health);
const district = collectDistrict(OPTIONS);

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, { neighbourhoods: streamDistrict(OPTIONS) });
});
afterAll(() => department.close());

function eventsOf<K extends LifeEvent['kind']>(kind: K): Extract<LifeEvent, { kind: K }>[] {
  return district.lifeEvents.filter((event): event is Extract<LifeEvent, { kind: K }> => event.kind === kind && event.date <= AS_OF);
}

function mistakesOf<K extends Conflict['kind']>(kind: K): Extract<Conflict, { kind: K }>[] {
  return district.conflicts.filter((conflict): conflict is Extract<Conflict, { kind: K }> => conflict.kind === kind && conflict.register === 'health');
}

/** What health answers of residents, in their order. */
async function healthOf<H>(residentNos: readonly number[], selection: string): Promise<(H & object)[]> {
  const { data, errors } = await department.ask<{ _entities: { health: H & object }[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { health { ${selection} } } } }`,
    { of: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) },
  );
  expect(errors).toBeUndefined();
  return (data?._entities ?? []).map((each) => each.health);
}

async function totalOf(list: string): Promise<number | undefined> {
  const { data, errors } = await department.ask<{ list: { totalCount: number } }>(`{ list: ${list} { totalCount } }`, {}, testHealthWorker());
  expect(errors).toBeUndefined();
  return data?.list.totalCount;
}

describe('health\'s register of a synthetic district', () => {
  it('has certificates of the births of the district, with a child as soon as it has a number', async () => {
    const births = eventsOf('BIRTH');
    const unregistered = births.filter(({ registeredDate }) => registeredDate === null || registeredDate > AS_OF);
    expect(unregistered.length).toBeGreaterThan(0);
    expect(await totalOf('birthCertificates(first: 0)')).toBe(births.length);
    expect(await totalOf('birthCertificates(first: 0, filter: { isChildRegistered: false })')).toBe(unregistered.length);
    const [birth] = births.filter(({ childNo, registeredDate }) => childNo !== null && registeredDate !== null && registeredDate <= AS_OF);
    expect(await healthOf([birth?.childNo ?? 0], 'birthCertificate { certificateNo birthDate bornAt weightGrams mother { id } }')).toEqual([
      { birthCertificate: { certificateNo: birth?.certificateNo, birthDate: birth?.date, bornAt: birth?.bornAt, weightGrams: birth?.weightGrams, mother: { id: sealId('resident', birth?.motherNo ?? 0) } } },
    ]);
  });

  it('finds the newborns whom public security has not registered after a month', async () => {
    const late = district.conflicts.filter((conflict) => conflict.kind === 'BIRTH_UNREGISTERED').map(({ certificateNo }) => certificateNo);
    const { data } = await department.ask<{ birthCertificates: { nodes: { certificateNo: string }[] } }>(
      '{ birthCertificates(first: 200, filter: { isChildRegistered: false, bornUpTo: "2026-05-31" }) { nodes { certificateNo } } }',
    );
    expect(data?.birthCertificates.nodes.map(({ certificateNo }) => certificateNo).sort()).toEqual([...late].sort());
  });

  it('has a death certificate for each of the dead, those whom public security has not heard of too', async () => {
    const deaths = eventsOf('DEATH').slice(0, 200);
    const late = district.conflicts.filter((conflict) => conflict.kind === 'DEATH_LATE').filter(({ deathDate }) => deathDate <= AS_OF);
    const held = await healthOf([...deaths, ...late].map(({ residentNo }) => residentNo), 'deathCertificate { date diedAt linkMethod }');
    const diedAt = new Map(eventsOf('DEATH').map((death) => [death.residentNo, death.diedAt]));
    expect(held).toEqual([...deaths, ...late.map(({ residentNo, deathDate }) => ({ residentNo, date: deathDate }))].map(({ residentNo, date }) => ({ deathCertificate: { date, diedAt: diedAt.get(residentNo), linkMethod: 'CITIZEN_ID' } })));
    expect(late.length).toBeGreaterThan(0);
  });

  it('has linked the certificate of a stranger to somebody who lives', async () => {
    const wrong = mistakesOf('DEATH_WRONG_LINK');
    expect(wrong.length).toBeGreaterThan(0);
    expect(await healthOf(wrong.map(({ residentNo }) => residentNo), 'deathCertificate { date linkMethod }')).toEqual(wrong.map(({ date }) => ({ deathCertificate: { date, linkMethod: 'NAME_AND_BIRTH_DATE' } })));
    expect(await totalOf('deathCertificates(first: 0)')).toBe(eventsOf('DEATH').length + wrong.length);
  });

  it('keeps the cause of each death sealed, under the number of its certificate', async () => {
    const deaths = eventsOf('DEATH').slice(0, 20);
    const query = `{ ${deaths.map(({ certificateNo }, place) => `c${place}: deathCause(certificateNo: "${certificateNo}") { cause { value } }`).join(' ')} }`;
    const { data, errors } = await department.ask<Record<string, object>>(query, {}, testHealthWorker());
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual(deaths.map(({ cause }) => ({ cause: { value: cause } })));
  });

  it('knows everybody under the registered name, but for its variants, and nobody under a number minted by mistake', async () => {
    const variants = mistakesOf('NAME_VARIANT');
    expect(variants.length).toBeGreaterThan(0);
    const held = await healthOf<{ registerLink: { name: string; method: string } | null }>(district.residents.map(({ residentNo }) => residentNo), 'registerLink { name method }');
    const duplicates = new Set(district.conflicts.map((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? conflict.otherResidentNo : 0)));
    const byResident = new Map(district.residents.map(({ residentNo }, place) => [residentNo, held[place]?.registerLink ?? null]));
    for (const { residentNo, held: name } of variants) expect(byResident.get(residentNo)).toEqual({ name, method: 'REVIEWED' });
    const others = district.residents.filter(({ residentNo }) => !variants.some((variant) => variant.residentNo === residentNo));
    expect(others.filter(({ residentNo, name }) => byResident.get(residentNo) && byResident.get(residentNo)?.name !== name)).toEqual([]);
    expect([...duplicates].filter((residentNo) => byResident.get(residentNo))).toEqual([]);
  });

  it('still runs the contracts of some who died or moved away', async () => {
    const running = mistakesOf('DOCTOR_CONTRACT_AFTER_END');
    const held = await healthOf<{ record: { doctorContract: { endsDate: string } | null } }>(running.map(({ residentNo }) => residentNo), `record { doctorContract(activeOn: "${OPTIONS.today}") { endsDate } }`);
    expect(held.filter(({ record }) => (record.doctorContract?.endsDate ?? '') > OPTIONS.today)).toHaveLength(running.length);
    expect(running.length).toBeGreaterThan(0);
  });

  it('gives codes of another table out as unmapped', async () => {
    const drifted = mistakesOf('CODE_DRIFT').filter(({ field }) => field === 'chronicCondition');
    const codes = await healthOf<{ chronicFollowUps: { condition: { value: string; rawCode: string } }[] }>(drifted.map(({ residentNo }) => residentNo), 'chronicFollowUps { condition { value rawCode } }');
    codes.forEach(({ chronicFollowUps }, place) => {
      expect(chronicFollowUps.map(({ condition }) => condition)).toContainEqual({ value: 'UNMAPPED', rawCode: drifted[place]?.heldCode });
    });
    expect(await totalOf('chronicFollowUps(first: 0, filter: { condition: UNMAPPED })')).toBe(new Set(drifted.map(({ residentNo }) => residentNo)).size);
  });

  it('writes the state of health in one digit in old records and in two in others, and means the same', async () => {
    // Born before, but registered on the last day: the number that the record is under did not exist yet.
    const newNos = new Set(eventsOf('BIRTH').filter(({ registeredDate }) => (registeredDate ?? '') > AS_OF).map(({ childNo }) => childNo));
    const known = district.healthRecords.filter(({ openedDate, residentNo }) => openedDate <= AS_OF && !newNos.has(residentNo));
    for (const word of ['GOOD', 'FAIR', 'CHRONIC', 'DISABLED'] as const) {
      expect(await totalOf(`healthRecords(first: 0, filter: { healthStatus: ${word} })`)).toBe(known.filter(({ healthStatus }) => healthStatus === word).length);
    }
    const { data } = await department.ask<{ healthRecords: { nodes: { openedDate: string; healthStatus: { rawCode: string } }[] } }>('{ healthRecords(first: 200) { nodes { openedDate healthStatus { rawCode } } } }');
    const nodes = data?.healthRecords.nodes ?? [];
    expect(nodes.filter(({ openedDate, healthStatus }) => healthStatus.rawCode.length !== (openedDate < '2017-01-01' ? 1 : 2))).toEqual([]);
    expect(new Set(nodes.map(({ healthStatus }) => healthStatus.rawCode.length))).toEqual(new Set([1, 2]));
  });

  it('holds as many follow-ups as the feed has got to', async () => {
    expect(await totalOf('chronicFollowUps(first: 0)')).toBe(district.chronicFollowUps.filter(({ fromDate }) => fromDate <= AS_OF).length);
    expect(await totalOf('severeMentalFollowUps(first: 0)')).toBe(district.severeMentalFollowUps.length);
  });
});

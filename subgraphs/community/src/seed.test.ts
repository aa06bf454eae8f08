import { DEFAULT_DISTRICT, streamDistrict, type Conflict, type Neighbourhood } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { communityCodeOf } from '@linli/vocabulary';
import { community } from './index.js';

const { today } = DEFAULT_DISTRICT;
// Large enough that every known mistake of the register occurs.
const communities = [...streamDistrict({ ...DEFAULT_DISTRICT, residents: 6_000 })];

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await openTestSubgraph(community, { neighbourhoods: communities }); });
afterAll(() => subgraph.close());

function truth<T>(select: (neighbourhood: Neighbourhood) => readonly T[]): T[] {
  return communities.flatMap(select);
}

function mistakes<K extends Conflict['kind']>(kind: K): Extract<Conflict, { kind: K }>[] {
  return truth(({ conflicts }) => conflicts).filter((conflict): conflict is Extract<Conflict, { kind: K }> => conflict.kind === kind);
}

const duplicateNos = new Set(mistakes('TWO_IDS_ONE_PERSON').map(({ otherResidentNo }) => otherResidentNo));
const living = truth(({ residents }) => residents).filter(({ livingAddressCode, residentNo }) => livingAddressCode !== null && !duplicateNos.has(residentNo));
const stale = new Map(mistakes('ADDRESS_STALE').map((conflict) => [conflict.residentNo, conflict]));

interface HeldResidence {
  readonly verifiedDate: string;
  readonly isCountedAsResident: boolean;
  readonly address: { readonly addressCode: string };
  readonly grid: { readonly gridCode: string } | null;
  readonly community: { readonly communityCode: string };
}

async function answer<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await subgraph.ask<T>(query, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

async function services<T>(selection: string, residentNos: readonly number[]): Promise<T[]> {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { communityServices { ${selection} } } } }`;
  const { _entities } = await answer<{ _entities: { communityServices: T }[] }>(query, { of: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) });
  return _entities.map(({ communityServices }) => communityServices);
}

async function residences(residentNos: readonly number[]): Promise<(HeldResidence | null)[]> {
  const held = await services<{ residence: HeldResidence | null }>('residence { verifiedDate isCountedAsResident address { addressCode } grid { gridCode } community { communityCode } }', residentNos);
  return held.map(({ residence }) => residence);
}

describe('the synthetic district at the community', () => {
  it.each([
    ['communities', communities.length],
    ['grids', truth(({ grids }) => grids).length],
    ['buildings', truth(({ buildings }) => buildings).length],
    ['addresses', truth(({ addresses }) => addresses).length],
    ['facilities', truth(({ facilities }) => facilities).length],
    ['gridWorkers', truth(({ gridWorkers }) => gridWorkers).length],
    ['duties', truth(({ duties }) => duties).length],
    ['gridEvents', truth(({ gridEvents }) => gridEvents).length],
    ['patrols', truth(({ patrols }) => patrols).length],
    ['visitTasks', truth(({ visitTasks }) => visitTasks).length],
    ['serviceItems', truth(({ serviceItems }) => serviceItems).length],
    ['serviceApplications', truth(({ serviceApplications }) => serviceApplications).length],
    ['mandates', truth(({ mandates }) => mandates).length],
  ])('has all %s', async (list, count) => {
    expect(count).toBeGreaterThan(0);
    expect(await answer(`{ ${list} { totalCount } }`)).toEqual({ [list]: { totalCount: count } });
  });

  it('has deleted the log entries that have expired', async () => {
    const entries = truth(({ logEntries }) => logEntries);
    const standing = entries.filter(({ expiresDate }) => expiresDate > today);
    expect(standing.length).toBeLessThan(entries.length);
    expect(await answer(`{ logEntries(on: "${today}") { totalCount } }`)).toEqual({ logEntries: { totalCount: standing.length } });
  });

  it('says of everything that it holds for today', async () => {
    const { visitTasks } = await answer<{ visitTasks: { nodes: { asOf: string; recordedAt: string }[] } }>('{ visitTasks(first: 200) { nodes { asOf recordedAt } } }');
    expect(new Set(visitTasks.nodes.map((node) => `${node.asOf} ${node.recordedAt}`))).toEqual(new Set([`${today} ${today}T00:00:00Z`]));
  });
});

describe('which address lies in which grid', () => {
  it('is wrong for just the addresses that are known mistakes', async () => {
    const { gridCoverageReport: found } = await answer<{ gridCoverageReport: { addressesWithoutGrid: { addressCode: string }[]; addressesInTwoGrids: { address: { addressCode: string }; grids: { gridCode: string }[] }[] } }>(
      '{ gridCoverageReport { addressesWithoutGrid { addressCode } addressesInTwoGrids { address { addressCode } grids { gridCode } } } }',
    );
    const gridOf = new Map(truth(({ addresses }) => addresses).map(({ addressCode, gridCode }) => [addressCode, gridCode]));
    const twice = mistakes('ADDRESS_IN_TWO_GRIDS');
    expect(twice.length).toBeGreaterThan(0);
    expect(found.addressesWithoutGrid.map(({ addressCode }) => addressCode)).toEqual(mistakes('ADDRESS_WITHOUT_GRID').map(({ addressCode }) => addressCode).sort());
    expect(new Map(found.addressesInTwoGrids.map(({ address, grids }) => [address.addressCode, grids.map(({ gridCode }) => gridCode)]))).toEqual(
      new Map(twice.map(({ addressCode, otherGridCode }) => [addressCode, [gridOf.get(addressCode) ?? '', otherGridCode].sort()])),
    );
  });

  it('counts each grid\'s dwellings', async () => {
    const { grids } = await answer<{ grids: { nodes: { gridCode: string; addressCount: number }[] } }>('{ grids(first: 200) { nodes { gridCode addressCount } } }');
    const counts = new Map<string, number>();
    const count = (gridCode: string): unknown => counts.set(gridCode, (counts.get(gridCode) ?? 0) + 1);
    const missing = new Set(mistakes('ADDRESS_WITHOUT_GRID').map(({ addressCode }) => addressCode));
    for (const { addressCode, gridCode } of truth(({ addresses }) => addresses)) if (!missing.has(addressCode)) count(gridCode);
    for (const { otherGridCode } of mistakes('ADDRESS_IN_TWO_GRIDS')) count(otherGridCode);
    expect(new Map(grids.nodes.map(({ gridCode, addressCount }) => [gridCode, addressCount]))).toEqual(counts);
  });
});

describe('the register of residents', () => {
  it('has the living, each where he truly lives unless he has left an address that it still holds', async () => {
    expect(stale.size).toBeGreaterThan(100);
    const held = await residences(living.map(({ residentNo }) => residentNo));
    expect(held.map((residence) => residence?.address.addressCode)).toEqual(living.map(({ residentNo, livingAddressCode }) => stale.get(residentNo)?.heldAddressCode ?? livingAddressCode));
    expect(held.map((residence) => residence?.community.communityCode)).toEqual(held.map((residence) => communityCodeOf(residence?.address.addressCode ?? '')));
  });

  it('has verified an address that he has left before he left it, and no address after today', async () => {
    const held = await residences(living.map(({ residentNo }) => residentNo));
    living.forEach(({ residentNo, birthDate, floating }, place) => {
      const verifiedDate = held[place]?.verifiedDate ?? '';
      const left = stale.get(residentNo)?.since;
      if (left !== undefined) expect(verifiedDate < left).toBe(true);
      else expect(verifiedDate <= today && verifiedDate >= birthDate && verifiedDate >= (floating?.arrivedDate ?? '')).toBe(true);
    });
  });

  it('still counts those whose permit has lapsed, and otherwise only who belongs here or has one', async () => {
    const lapsed = new Set(mistakes('PERMIT_LAPSED').map(({ residentNo }) => residentNo));
    expect(lapsed.size).toBeGreaterThan(0);
    const held = await residences(living.map(({ residentNo }) => residentNo));
    expect(held.map((residence) => residence?.isCountedAsResident)).toEqual(
      living.map(({ residentNo, floating }) => lapsed.has(residentNo) || floating === null || (floating.permit !== null && floating.permit.endorsedUntilDate >= today)),
    );
  });

  it('has nobody under a number minted by mistake, none of the dead, and nobody who moved away', async () => {
    const gone = truth(({ residents }) => residents).filter(({ livingAddressCode, residentNo }) => livingAddressCode === null || duplicateNos.has(residentNo));
    expect(gone.length).toBeGreaterThan(duplicateNos.size);
    expect(new Set(await residences(gone.map(({ residentNo }) => residentNo)))).toEqual(new Set([null]));
  });
});

describe('questions that are asked at the community', () => {
  it('knows when each of the old who live alone was last visited', async () => {
    const tasks = truth(({ visitTasks }) => visitTasks).filter(({ kind, residentNo }) => kind === 'ELDER_VISIT' && residentNo !== null);
    const residentNos = [...new Set(tasks.map(({ residentNo }) => residentNo ?? 0))];
    expect(residentNos.length).toBeGreaterThan(0);
    const answers = await services<{ lastVisitDate: string | null }>('lastVisitDate(kind: ELDER_VISIT)', residentNos);
    expect(answers.map(({ lastVisitDate }) => lastVisitDate)).toEqual(
      residentNos.map((asked) => tasks.filter(({ residentNo, status }) => residentNo === asked && status === 'DONE').flatMap(({ doneDate }) => doneDate ?? []).sort().at(-1) ?? null),
    );
  });

  it('knows the hazards of a grid that are open past their deadline, and which department has each', async () => {
    const kinds = ['RAMP', 'DOOR_ACCESS', 'FIRE_HAZARD'];
    const overdue = truth(({ gridEvents }) => gridEvents).filter(({ kind, stage, deadlineDate }) => kinds.includes(kind) && deadlineDate < today && !['RESOLVED', 'VERIFIED', 'CLOSED'].includes(stage));
    expect(overdue.length).toBeGreaterThan(0);
    const { gridEvents } = await answer<{ gridEvents: { totalCount: number; nodes: { eventNo: number; responsibleDepartment: { value: string } }[] } }>(
      `{ gridEvents(first: 200, filter: { kinds: [${kinds.join(', ')}], isOpen: true, overdueOn: "${today}" }) { totalCount nodes { eventNo responsibleDepartment { value } } } }`,
    );
    expect(gridEvents.totalCount).toBe(overdue.length);
    expect(new Map(gridEvents.nodes.map(({ eventNo, responsibleDepartment }) => [eventNo, responsibleDepartment.value]))).toEqual(new Map(overdue.map(({ eventNo, responsibleDepartment }) => [eventNo, responsibleDepartment])));
  });

  it('knows who is responsible for each address: somebody for the building, the grid and the community', async () => {
    const mistaken = new Set([...mistakes('ADDRESS_WITHOUT_GRID'), ...mistakes('ADDRESS_IN_TWO_GRIDS')].map(({ addressCode }) => addressCode));
    const asked = truth(({ addresses }) => addresses).filter(({ addressCode }) => !mistaken.has(addressCode)).filter((_address, place) => place % 25 === 0);
    const duties = truth(({ duties: all }) => all).filter(({ fromDate, toDate }) => fromDate <= today && (toDate === null || toDate >= today));
    const { _entities } = await answer<{ _entities: { responsibleChain: { dutyNo: number }[] }[] }>(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on Address { responsibleChain(on: "${today}") { dutyNo } } } }`, { of: asked.map(({ addressCode }) => ({ __typename: 'Address', addressCode })) },
    );
    const expected = asked.map(({ buildingNo, gridCode }) => duties.filter((duty) => (duty.level === 3 ? duty.buildingNo === buildingNo : duty.gridCode === gridCode)).map(({ dutyNo }) => dutyNo).sort((one, other) => one - other));
    expect(_entities.map(({ responsibleChain }) => responsibleChain.map(({ dutyNo }) => dutyNo).sort((one, other) => one - other))).toEqual(expected);
  });
});

import { expectUnique, makeTestDistrict } from './test-district.js';

const district = makeTestDistrict();
const deaths = district.lifeEvents.flatMap((event) => (event.kind === 'DEATH' ? [event] : []));
const tails: Readonly<Record<string, readonly (readonly [paper: string, holderNo: number])[]>> = {
  phone: district.residents.flatMap(({ phone, residentNo }) => (phone === null ? [] : [[phone.slice(3), residentNo] as const])),
  'residence permit': district.residents.flatMap(({ floating, residentNo }) => (floating?.permit ? [[floating.permit.permitNo.slice(2), residentNo] as const] : [])),
  'death certificate': deaths.map(({ certificateNo, residentNo }) => [certificateNo.slice(6), residentNo]),
  'household register': district.households.map(({ hukouNo, householdNo }) => [hukouNo, householdNo]),
  'health record': district.healthRecords.map(({ recordNo, residentNo }) => [recordNo.slice(12), residentNo]),
};

describe.each(Object.keys(tails))('the number on a %s', (kind) => {
  const papers = tails[kind] ?? [];

  it('is a number of its own for each holder', () => {
    // A health record's number is its community's and five digits.
    expectUnique(kind === 'health record' ? district.healthRecords.map(({ recordNo }) => recordNo) : papers.map(([paper]) => paper));
    expect(papers.length).toBeGreaterThan(50);
  });

  it('does not end with the number of its holder', () => {
    expect(papers.filter(([paper, holderNo]) => holderNo > 999 && paper.endsWith(String(holderNo))).length).toBeLessThanOrEqual(papers.length * 0.002);
  });

  it('does not follow the order of its holders', () => {
    const inOrder = [...papers].sort(([, one], [, other]) => one - other).map(([paper]) => Number(paper));
    const upwards = inOrder.filter((paper, place) => paper > (inOrder[place - 1] ?? paper)).length;
    expect(upwards / inOrder.length).toBeGreaterThan(0.3);
    expect(upwards / inOrder.length).toBeLessThan(0.7);
  });
});

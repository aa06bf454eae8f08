import type { Knowledge } from './register.js';
import type { Facts } from './select.js';
import type { TruthIndex } from './truth-index.js';

interface Certified {
  readonly residentNo: number;
  readonly date: string;
  readonly certificateNo: string;
  readonly linkMethod: string;
}

/** The death certificate that health has linked to each resident, the latest where there are two: his own by his id, or by mistake that of a stranger with his name and birth date. */
export function deathCertificates(index: TruthIndex, known: Knowledge): ReadonlyMap<number, Facts> {
  const { truth } = index;
  const own = truth.lifeEvents.filter((event) => event.kind === 'DEATH').map(({ residentNo, date, certificateNo }): Certified => ({ residentNo, date, certificateNo, linkMethod: 'CITIZEN_ID' }));
  const certified = [...own, ...strangers(index, known)].filter(({ date }) => known.hasHeard(date)).sort((one, other) => one.date.localeCompare(other.date));
  // Who kept his record certifies the death; where nobody did, the health centre of his street.
  const clinics = new Map(truth.healthRecords.map(({ residentNo, clinic }) => [residentNo, clinic]));
  const streets = new Map(truth.communities.map(({ communityCode, streetName }) => [communityCode, streetName]));
  const issuerOf = (residentNo: number): string => clinics.get(residentNo) ?? `${streets.get(communityOf(index, residentNo)) ?? ''}社区卫生服务中心`;
  return new Map(certified.map(({ residentNo, ...certificate }) => [residentNo, { ...certificate, asOf: known.asOf, issuer: issuerOf(residentNo) }]));
}

// A stranger's certificate is numbered by year, community (without the district) and its place among the community's.
function strangers(index: TruthIndex, known: Knowledge): Certified[] {
  const counted = new Map<string, number>();
  return index.truth.conflicts.filter((conflict) => conflict.kind === 'DEATH_WRONG_LINK').filter(({ date }) => known.hasHeard(date)).map(({ residentNo, date }) => {
    const community = communityOf(index, residentNo);
    const place = (counted.get(community) ?? 0) + 1;
    counted.set(community, place);
    return { residentNo, date, certificateNo: `SW${date.slice(0, 4)}W${community.slice(6)}${String(place).padStart(3, '0')}`, linkMethod: 'NAME_AND_BIRTH_DATE' };
  });
}

function communityOf({ residents }: TruthIndex, residentNo: number): string {
  return residents.get(residentNo)?.gridCode.slice(0, 12) ?? '';
}

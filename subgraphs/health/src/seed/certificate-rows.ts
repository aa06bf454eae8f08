import type { LifeEvent, Neighbourhood } from '@linli/synthetic-district';
import { CAUSE_OF_DEATH, encodeOne, SEX } from '@linli/vocabulary';
import type { BirthCertificateRecord } from '../birth-certificate/birth-certificate.record.js';
import type { DeathCauseRecord } from '../death-cause/death-cause.record.js';
import type { DeathCertificateRecord } from '../death-certificate/death-certificate.record.js';
import type { Intake } from './intake.js';

type Birth = Extract<LifeEvent, { kind: 'BIRTH' }>;
type Death = Extract<LifeEvent, { kind: 'DEATH' }>;

const BY_CITIZEN_ID = '1';
const BY_NAME_AND_BIRTH_DATE = '2';

/** The certificates of the births that the feed has got to; without a child where no number had been minted by then. */
export function birthCertificateRows({ lifeEvents }: Neighbourhood, intake: Intake): BirthCertificateRecord[] {
  return lifeEvents.filter((event): event is Birth => event.kind === 'BIRTH' && intake.hasCome(event.date)).map((event) => ({
    certificateNo: event.certificateNo,
    birthDate: event.date,
    bornAt: event.bornAt,
    sexCode: encodeOne(SEX, event.sex),
    clinic: event.clinic,
    weightGrams: event.weightGrams,
    motherResidentNo: event.motherNo,
    childResidentNo: event.childNo !== null && intake.knows(event.childNo) ? event.childNo : null,
    gridCode: intake.about(event.motherNo).gridCode,
    ...intake.stamp,
  }));
}

/** The certificates of the deaths that the feed has got to, and those that were linked to somebody who lives. */
export function deathCertificateRows(neighbourhood: Neighbourhood, intake: Intake): DeathCertificateRecord[] {
  const issuerOf = createIssuerOf(neighbourhood);
  return certifiedDeaths(neighbourhood, intake).map(({ certificateNo, residentNo, date, diedAt, linkMethodCode }) => ({
    certificateNo, ...intake.about(residentNo), date, diedAt, issuer: issuerOf(residentNo), linkMethodCode, ...intake.stamp,
  }));
}

/** What these certificates name as the cause: a table of its own, because it is sealed. */
export function deathCauseRows(neighbourhood: Neighbourhood, intake: Intake): DeathCauseRecord[] {
  return certifiedDeaths(neighbourhood, intake).map(({ certificateNo, residentNo, cause }) => ({ certificateNo, ...intake.about(residentNo), causeCode: encodeOne(CAUSE_OF_DEATH, cause), ...intake.stamp }));
}

interface CertifiedDeath extends Pick<Death, 'certificateNo' | 'residentNo' | 'date' | 'diedAt' | 'cause'> {
  readonly linkMethodCode: string;
}

function certifiedDeaths(neighbourhood: Neighbourhood, intake: Intake): CertifiedDeath[] {
  const deaths = neighbourhood.lifeEvents.filter((event): event is Death => event.kind === 'DEATH' && intake.hasCome(event.date));
  return [...deaths.map((death) => ({ ...death, linkMethodCode: BY_CITIZEN_ID })), ...wronglyLinked(neighbourhood, intake)];
}

// The certificate of somebody who is not of this district: no id stood on it, and name and birth date were those of a resident.
function wronglyLinked({ community, conflicts }: Neighbourhood, intake: Intake): CertifiedDeath[] {
  const mistakes = conflicts.filter((conflict) => conflict.kind === 'DEATH_WRONG_LINK').filter(({ date }) => intake.hasCome(date));
  return mistakes.map((mistake, place) => ({
    ...mistake, certificateNo: `SW${mistake.date.slice(0, 4)}W${community.communityCode.slice(6)}${String(place + 1).padStart(3, '0')}`, linkMethodCode: BY_NAME_AND_BIRTH_DATE,
  }));
}

// The clinic that kept his record certifies his death; the street's, where none did.
function createIssuerOf({ community, healthRecords }: Neighbourhood): (residentNo: number) => string {
  const clinicOf = new Map(healthRecords.map(({ residentNo, clinic }) => [residentNo, clinic]));
  return (residentNo) => clinicOf.get(residentNo) ?? `${community.streetName}社区卫生服务中心`;
}

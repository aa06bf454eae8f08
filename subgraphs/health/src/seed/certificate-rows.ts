import type { LifeEvent, Neighbourhood } from '@linli/synthetic-district';
import { encodeOne, SEX } from '@linli/vocabulary';
import type { BirthCertificateRecord } from '../birth-certificate/birth-certificate.record.js';
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
  const deaths = neighbourhood.lifeEvents.filter((event): event is Death => event.kind === 'DEATH' && intake.hasCome(event.date));
  const issuerOf = createIssuerOf(neighbourhood);
  return [
    ...deaths.map(({ certificateNo, date, residentNo }) => ({ certificateNo, ...intake.about(residentNo), date, issuer: issuerOf(residentNo), linkMethodCode: BY_CITIZEN_ID, ...intake.stamp })),
    ...wronglyLinked(neighbourhood, intake).map((row) => ({ ...row, issuer: issuerOf(row.residentNo) })),
  ];
}

// The certificate of somebody who is not of this district: no id stood on it, and name and birth date were those of a resident.
function wronglyLinked({ community, conflicts }: Neighbourhood, intake: Intake): Omit<DeathCertificateRecord, 'issuer'>[] {
  const mistakes = conflicts.filter((conflict) => conflict.kind === 'DEATH_WRONG_LINK').filter(({ date }) => intake.hasCome(date));
  return mistakes.map(({ residentNo, date }, place) => ({
    certificateNo: `SW${date.slice(0, 4)}W${community.communityCode.slice(6)}${String(place + 1).padStart(3, '0')}`,
    ...intake.about(residentNo),
    date,
    linkMethodCode: BY_NAME_AND_BIRTH_DATE,
    ...intake.stamp,
  }));
}

// The clinic that kept his record certifies his death; the street's, where none did.
function createIssuerOf({ community, healthRecords }: Neighbourhood): (residentNo: number) => string {
  const clinicOf = new Map(healthRecords.map(({ residentNo, clinic }) => [residentNo, clinic]));
  return (residentNo) => clinicOf.get(residentNo) ?? `${community.streetName}社区卫生服务中心`;
}

import { sealId } from '@linli/subgraph-kit';
import { ageOn, CARE_LEVEL, CARE_SERVICE_STATUS } from '@linli/vocabulary';
import { doctorContractOn } from './family-doctor.js';
import { holdsOn, lastKnownDay } from './feed.js';
import { contactOf, heldBirthDate, heldStatus, isHeldAsLiving } from './household-book.js';
import type { TruthIndex } from './truth-index.js';
import { word } from './word.js';

interface Where {
  readonly gridCodePrefix: string;
  readonly on: string;
}

/** Certificates of parents whose only child has died, as family planning knew 45 days ago, with what health and civil affairs do for their holders. */
export function bereavedCertificates(index: TruthIndex, { gridCodePrefix, on }: Where) {
  return heldCertificates(index, gridCodePrefix).map(({ certificateNo, issuedDate, childNo, holderNos }) => ({
    certificateNo, issuedDate, child: childNo === null ? null : { id: sealId('resident', childNo) },
    holders: holderNos.map((residentNo) => ({
      ...contactOf(index, residentNo), birthDate: heldBirthDate(index, residentNo), status: heldStatus(index, residentNo),
      health: { record: healthRecordOf(index, residentNo, on) }, welfare: { elderCare: careOn(index, residentNo, on) },
    })),
  }));
}

/** Those of them who are 60 and lack a doctor's contract or a care service, by their sealed ids. */
export function unattendedParents(index: TruthIndex, { gridCodePrefix, on }: Where): string[] {
  const holders = new Set(heldCertificates(index, gridCodePrefix).flatMap(({ holderNos }) => holderNos));
  const isOld = (residentNo: number) => ageOn(`${heldBirthDate(index, residentNo)}-01-01`.slice(0, 10), on) >= 60;
  const isAttended = (residentNo: number) => doctorContractOn(index, residentNo, on) !== null && careOn(index, residentNo, on) !== null;
  return [...holders].filter((residentNo) => isHeldAsLiving(index, residentNo) && isOld(residentNo) && !isAttended(residentNo)).map((residentNo) => sealId('resident', residentNo)).sort();
}

function heldCertificates({ truth, residents, today }: TruthIndex, gridCodePrefix: string) {
  const known = lastKnownDay('family-planning', today);
  return truth.oneChildCertificates
    .filter(({ issuedDate, isChildDeceased, childNo }) => issuedDate <= known && isChildDeceased && (childNo === null || (residents.get(childNo)?.deathDate ?? known) <= known))
    .filter(({ holderNos }) => residents.get(holderNos[0] ?? 0)?.gridCode.startsWith(gridCodePrefix))
    .sort((one, other) => other.issuedDate.localeCompare(one.issuedDate) || other.certificateNo.localeCompare(one.certificateNo));
}

function healthRecordOf(index: TruthIndex, residentNo: number, on: string) {
  const record = index.truth.healthRecords.find((each) => each.residentNo === residentNo && each.openedDate <= lastKnownDay('health', index.today));
  return record ? { clinic: record.clinic, doctorContract: doctorContractOn(index, residentNo, on) } : null;
}

function careOn({ truth, today }: TruthIndex, residentNo: number, on: string) {
  const known = lastKnownDay('civil-affairs', today);
  const held = truth.elderCares.filter((each) => each.residentNo === residentNo && each.fromDate <= known)
    .map((each) => (each.toDate !== null && each.toDate > known ? { ...each, toDate: null, status: 'ACTIVE' as const } : each));
  const care = held.filter((each) => holdsOn(each, on)).sort((one, other) => other.fromDate.localeCompare(one.fromDate))[0];
  if (!care) return null;
  const lastVisitDate = care.visitDates.filter((date) => date <= known).sort().at(-1) ?? null;
  return { careNo: care.careNo, needLevel: word(CARE_LEVEL, care.needLevel), plan: care.plan, status: word(CARE_SERVICE_STATUS, care.status), lastVisitDate };
}

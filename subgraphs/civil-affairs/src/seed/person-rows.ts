import type { Neighbourhood } from '@linli/synthetic-district';
import { DISABILITY_CATEGORY, DISABILITY_GRADE, encodeOne, VOLUNTEER_SKILL } from '@linli/vocabulary';
import type { DisabilityRecord } from '../disability/disability.record.js';
import type { FuneralRecordRecord } from '../funeral-record/funeral-record.record.js';
import type { VolunteerRecord } from '../volunteer/volunteer.record.js';
import { hasHappened, heldCode, type Registration } from './registration.js';

/** The disability certificates that the feed has got to. */
export function disabilityRows({ disabilities }: Neighbourhood, registration: Registration): DisabilityRecord[] {
  return disabilities.filter(({ issuedDate }) => hasHappened(issuedDate, registration)).map((facts) => ({
    certificateNo: facts.certificateNo,
    residentNo: facts.residentNo,
    gridCode: registration.gridOf(facts.residentNo),
    categoryCode: heldCode('disabilityCategory', { residentNo: facts.residentNo, code: encodeOne(DISABILITY_CATEGORY, facts.category), registration }),
    gradeCode: encodeOne(DISABILITY_GRADE, facts.grade),
    issuedDate: facts.issuedDate,
    validToDate: facts.validToDate,
    ...registration.stamp,
  }));
}

/** The volunteers that the feed has got to. */
export function volunteerRows({ volunteers }: Neighbourhood, registration: Registration): VolunteerRecord[] {
  return volunteers.filter(({ registeredDate }) => hasHappened(registeredDate, registration)).map((facts) => ({
    volunteerNo: facts.volunteerNo,
    residentNo: facts.residentNo,
    gridCode: facts.gridCode,
    skillCodes: facts.skills.map((skill) => encodeOne(VOLUNTEER_SKILL, skill)),
    servedMinutes: facts.servedMinutes,
    organisationCode: facts.organisationCode,
    registeredDate: facts.registeredDate,
    isContactShared: facts.isContactShared,
    ...registration.stamp,
  }));
}

/** The funerals that the feed has got to. */
export function funeralRows({ funeralRecords }: Neighbourhood, registration: Registration): FuneralRecordRecord[] {
  return funeralRecords.filter(({ date }) => hasHappened(date, registration)).map((facts) => ({
    funeralNo: facts.funeralNo,
    residentNo: facts.residentNo,
    gridCode: facts.gridCode,
    name: facts.name,
    citizenIdMac: facts.citizenIdMac,
    date: facts.date,
    place: facts.place,
    ...registration.stamp,
  }));
}

import type { Feed, Neighbourhood } from '@linli/synthetic-district';
import { DISABILITY_CATEGORY, DISABILITY_GRADE, encodeOne, VOLUNTEER_SKILL } from '@linli/vocabulary';
import type { DisabilityRecord } from '../disability/disability.record.js';
import type { FuneralRecordRecord } from '../funeral-record/funeral-record.record.js';
import type { VolunteerRecord } from '../volunteer/volunteer.record.js';
import { heldCode } from './held-code.js';

/** The disability certificates that the feed has got to. */
export function disabilityRows({ disabilities }: Neighbourhood, feed: Feed): DisabilityRecord[] {
  return disabilities.filter(({ issuedDate }) => feed.hasCome(issuedDate)).map((facts) => ({
    certificateNo: facts.certificateNo,
    residentNo: facts.residentNo,
    gridCode: feed.gridOf(facts.residentNo),
    categoryCode: heldCode('disabilityCategory', { residentNo: facts.residentNo, code: encodeOne(DISABILITY_CATEGORY, facts.category), feed }),
    gradeCode: encodeOne(DISABILITY_GRADE, facts.grade),
    issuedDate: facts.issuedDate,
    validToDate: facts.validToDate,
    ...feed.stamp,
  }));
}

/** The volunteers that the feed has got to. */
export function volunteerRows({ volunteers }: Neighbourhood, feed: Feed): VolunteerRecord[] {
  return volunteers.filter(({ registeredDate }) => feed.hasCome(registeredDate)).map((facts) => ({
    volunteerNo: facts.volunteerNo,
    residentNo: facts.residentNo,
    gridCode: facts.gridCode,
    skillCodes: facts.skills.map((skill) => encodeOne(VOLUNTEER_SKILL, skill)),
    servedMinutes: facts.servedMinutes,
    organisationCode: facts.organisationCode,
    registeredDate: facts.registeredDate,
    isContactShared: facts.isContactShared,
    ...feed.stamp,
  }));
}

/** The funerals that the feed has got to. */
export function funeralRows({ funeralRecords }: Neighbourhood, feed: Feed): FuneralRecordRecord[] {
  return funeralRecords.filter(({ date }) => feed.hasCome(date)).map((facts) => ({
    funeralNo: facts.funeralNo,
    residentNo: facts.residentNo,
    gridCode: facts.gridCode,
    name: facts.name,
    citizenIdMac: facts.citizenIdMac,
    date: facts.date,
    place: facts.place,
    ...feed.stamp,
  }));
}

import { decode, VOLUNTEER_SKILL } from '@linli/vocabulary';
import type { VolunteerRecord } from './volunteer.record.js';
import type { Volunteer } from './volunteer.type.js';

/** A volunteer as the graph publishes it. The register holds the codes of the table. */
export function toVolunteer(row: VolunteerRecord): Volunteer {
  return {
    volunteerNo: row.volunteerNo,
    residentNo: row.residentNo,
    gridCode: row.gridCode,
    skills: row.skillCodes.flatMap((code) => decode(VOLUNTEER_SKILL, code) ?? []),
    servedMinutes: row.servedMinutes,
    organisationCode: row.organisationCode,
    registeredDate: row.registeredDate,
    isContactShared: row.isContactShared,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

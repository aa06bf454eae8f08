import type { HealthRecord, Neighbourhood } from '@linli/synthetic-district';
import { addYears, encodeOne, HEALTH_STATUS, HEALTH_STATUS_BRIEF, SERVICE_DUE_KIND } from '@linli/vocabulary';
import type { HealthRecordRecord } from '../health-record/health-record.record.js';
import type { ServiceDueRecord } from '../service-due/service-due.record.js';
import type { Intake } from './intake.js';

// Since then clinics write the two-digit form of GB/T 2261.3; older records were not rewritten.
const TWO_DIGITS_SINCE = '2017-01-01';

/** The health records that the feed has got to. */
export function healthRecordRows({ healthRecords }: Neighbourhood, intake: Intake): HealthRecordRecord[] {
  return healthRecords.filter(({ residentNo, openedDate }) => intake.knows(residentNo) && intake.hasCome(openedDate)).map((facts) => ({
    recordNo: facts.recordNo,
    ...intake.about(facts.residentNo),
    clinic: facts.clinic,
    openedDate: facts.openedDate,
    healthStatusCode: encodeOne(facts.openedDate < TWO_DIGITS_SINCE ? HEALTH_STATUS_BRIEF : HEALTH_STATUS, facts.healthStatus),
    ...heldContract(facts, intake),
    ...intake.stamp,
  }));
}

/** The services of the residents whom the register knows; what was done after the feed's day is still due in it. */
export function serviceDueRows({ servicesDue }: Neighbourhood, intake: Intake): ServiceDueRecord[] {
  return servicesDue.filter(({ residentNo }) => intake.knows(residentNo)).map((facts) => ({
    serviceNo: facts.serviceNo,
    ...intake.about(facts.residentNo),
    kindCode: encodeOne(SERVICE_DUE_KIND, facts.kind),
    title: facts.title,
    dueDate: facts.dueDate,
    doneDate: intake.heldDate(facts.doneDate),
    ...intake.stamp,
  }));
}

function heldContract({ residentNo, doctorContract }: HealthRecord, intake: Intake): Pick<HealthRecordRecord, 'doctor' | 'contractSignedDate' | 'contractEndsDate'> {
  if (doctorContract === null || !intake.hasCome(doctorContract.signedDate)) return { doctor: null, contractSignedDate: null, contractEndsDate: null };
  const { doctor, signedDate, endsDate } = doctorContract;
  // An end of the last day may be a death or a departure that the feed has not got to.
  const isEndUnknown = endsDate > intake.asOf && endsDate <= intake.today;
  const runsOn = isEndUnknown || intake.mistakeOf(residentNo, 'DOCTOR_CONTRACT_AFTER_END') !== undefined;
  return { doctor, contractSignedDate: signedDate, contractEndsDate: runsOn ? nextAnniversary(signedDate, intake.asOf) : endsDate };
}

// A contract that nobody has ended is renewed for a year at a time.
function nextAnniversary(signedDate: string, asOf: string): string {
  let years = 1;
  while (addYears(signedDate, years) <= asOf) years++;
  return addYears(signedDate, years);
}

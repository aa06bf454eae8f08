import type { ChronicFollowUp, Neighbourhood } from '@linli/synthetic-district';
import { CHRONIC_CONDITION, encodeOne } from '@linli/vocabulary';
import type { ChronicFollowUpRecord } from '../chronic-follow-up/chronic-follow-up.record.js';
import type { SevereMentalFollowUpRecord } from '../severe-mental-follow-up/severe-mental-follow-up.record.js';
import type { Intake } from './intake.js';

/** The chronic follow-ups that the feed has got to. */
export function chronicFollowUpRows({ chronicFollowUps }: Neighbourhood, intake: Intake): ChronicFollowUpRecord[] {
  const drifted = driftedCodes(chronicFollowUps, intake);
  return chronicFollowUps.filter(({ residentNo, fromDate }) => intake.knows(residentNo) && intake.hasCome(fromDate)).map((facts) => ({
    followUpNo: facts.followUpNo,
    ...intake.about(facts.residentNo),
    conditionCode: drifted.get(facts.followUpNo) ?? encodeOne(CHRONIC_CONDITION, facts.condition),
    fromDate: facts.fromDate,
    ...heldVisits(facts, intake),
    ...intake.stamp,
  }));
}

/** The sealed follow-ups of the residents whom the register knows. */
export function severeMentalFollowUpRows({ severeMentalFollowUps }: Neighbourhood, intake: Intake): SevereMentalFollowUpRecord[] {
  return severeMentalFollowUps.filter(({ residentNo }) => intake.knows(residentNo)).map((facts) => ({
    followUpNo: facts.followUpNo,
    ...intake.about(facts.residentNo),
    riskLevel: facts.riskLevel,
    guardianResidentNo: facts.guardianResidentNo,
    ...heldVisits(facts, intake),
    ...intake.stamp,
  }));
}

interface Visits {
  readonly lastFollowUpDate: string | null;
  readonly nextDueDate: string;
}

// A visit that the feed has not got to is still the one that is due.
function heldVisits({ lastFollowUpDate, nextDueDate }: Visits, intake: Intake): Visits {
  return lastFollowUpDate === null || intake.hasCome(lastFollowUpDate) ? { lastFollowUpDate, nextDueDate } : { lastFollowUpDate: null, nextDueDate: lastFollowUpDate };
}

// The code that is in no table stands in the oldest follow-up of whom the mistake is about; later ones were entered from a list.
function driftedCodes(followUps: readonly ChronicFollowUp[], intake: Intake): ReadonlyMap<number, string> {
  const oldest = new Map<number, ChronicFollowUp>();
  for (const followUp of followUps) {
    const known = oldest.get(followUp.residentNo);
    if (!known || followUp.fromDate < known.fromDate) oldest.set(followUp.residentNo, followUp);
  }
  const drifted = new Map<number, string>();
  for (const { residentNo, followUpNo } of oldest.values()) {
    const mistake = intake.mistakeOf(residentNo, 'CODE_DRIFT');
    if (mistake?.field === 'chronicCondition') drifted.set(followUpNo, mistake.heldCode);
  }
  return drifted;
}

import { addYears } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { ChronicFollowUp, HealthRecord } from '../model/health.js';
import { dueHere } from './due-here.js';
import type { Facts } from './facts.js';

const STILL_RUNNING_SHARE = 0.4;
const DRIFT_SHARE = 0.0004;
// The clinics' old system wrote the international classification instead of the table's code.
const OLD_CODES: Readonly<Record<ChronicFollowUp['condition'], string>> = { HYPERTENSION: 'I10', DIABETES: 'E11', COPD: 'J44', CORONARY: 'I25', STROKE: 'I64' };

/** Health's own mistakes: contracts that its register shows running after death or departure, and codes of another table. */
export function makeHealthConflicts({ settlement, random, counters }: Facts, { records, followUps }: { readonly records: readonly HealthRecord[]; readonly followUps: readonly ChronicFollowUp[] }): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { residentNo, doctorContract } of records) {
    if (settlement.byNo(residentNo)?.status === 'NORMAL' || !doctorContract) continue;
    // Cut short by the end, so that the year it was signed for has not run out.
    const isCutShort = addYears(doctorContract.signedDate, 1) > settlement.options.today && doctorContract.endsDate <= settlement.options.today;
    if (isCutShort && random.chance(STILL_RUNNING_SHARE)) conflicts.push({ kind: 'DOCTOR_CONTRACT_AFTER_END', register: 'health', residentNo });
  }
  for (let due = dueHere(counters, { kind: 'health-code-drift', share: DRIFT_SHARE }); due > 0 && followUps.length > 0; due--) {
    counters.next('health-code-drift');
    const { residentNo, condition } = random.pick(followUps);
    conflicts.push({ kind: 'CODE_DRIFT', register: 'health', residentNo, field: 'chronicCondition', heldCode: OLD_CODES[condition] });
  }
  return conflicts;
}

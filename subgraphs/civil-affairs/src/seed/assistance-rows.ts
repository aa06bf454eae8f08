import type { AssistanceCase, Neighbourhood } from '@linli/synthetic-district';
import { ASSISTANCE_DECISION, ASSISTANCE_KIND, encodeOne, type AssistanceDecisionValue } from '@linli/vocabulary';
import type { AssistanceCaseRecord } from '../assistance-case/assistance-case.record.js';
import { hasHappened, heldDate, type Registration } from './registration.js';

/** The cases of assistance that the feed has got to. */
export function assistanceRows({ assistanceCases }: Neighbourhood, registration: Registration): AssistanceCaseRecord[] {
  return assistanceCases.filter(({ fromDate }) => hasHappened(fromDate, registration)).map((facts) => toRow(facts, registration));
}

function toRow(facts: AssistanceCase, registration: Registration): AssistanceCaseRecord {
  const toDate = heldDate(facts.toDate, registration);
  return {
    caseNo: facts.caseNo,
    householdNo: facts.householdNo,
    gridCode: facts.gridCode,
    personNos: [...facts.personResidentNos],
    kindCode: encodeOne(ASSISTANCE_KIND, facts.kind),
    decisionCode: encodeOne(ASSISTANCE_DECISION, heldDecision(facts, toDate)),
    fenPerMonth: facts.fenPerMonth,
    fromDate: facts.fromDate,
    toDate,
    reviewDueDate: facts.reviewDueDate,
    lastReviewDate: heldDate(facts.lastReviewDate, registration),
    hasHouseholdMandate: facts.hasHouseholdMandate,
    ...registration.stamp,
  };
}

// A case whose end the feed has not got to still stands as approved.
function heldDecision({ decision, toDate }: AssistanceCase, heldToDate: string | null): AssistanceDecisionValue {
  return decision === 'ENDED' && toDate !== heldToDate ? 'APPROVED' : decision;
}

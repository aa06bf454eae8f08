import type { AssistanceCase, Feed, Neighbourhood } from '@linli/synthetic-district';
import { ASSISTANCE_DECISION, ASSISTANCE_KIND, encodeOne, type AssistanceDecisionValue } from '@linli/vocabulary';
import type { AssistanceCaseRecord } from '../assistance-case/assistance-case.record.js';

/** The cases of assistance that the feed has got to. */
export function assistanceRows({ assistanceCases }: Neighbourhood, feed: Feed): AssistanceCaseRecord[] {
  return assistanceCases.filter(({ fromDate }) => feed.hasCome(fromDate)).map((facts) => toRow(facts, feed));
}

function toRow(facts: AssistanceCase, feed: Feed): AssistanceCaseRecord {
  const toDate = feed.heldDate(facts.toDate);
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
    lastReviewDate: feed.heldDate(facts.lastReviewDate),
    hasHouseholdMandate: facts.hasHouseholdMandate,
    ...feed.stamp,
  };
}

// A case whose end the feed has not got to still stands as approved.
function heldDecision({ decision, toDate }: AssistanceCase, heldToDate: string | null): AssistanceDecisionValue {
  return decision === 'ENDED' && toDate !== heldToDate ? 'APPROVED' : decision;
}

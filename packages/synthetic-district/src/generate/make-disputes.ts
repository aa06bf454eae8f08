import { addDays, addYears, type DisputeKindValue, type DisputeScaleValue } from '@linli/vocabulary';
import type { Dispute } from '../model/justice.js';
import type { LabourDispute } from '../model/work.js';
import { courseOfDispute } from './course-of-dispute.js';
import { deriveAgreement } from './derive-agreement.js';
import { againstOrganisation, type Disputants } from './disputants.js';
import { DISPUTE_SUMMARIES, DISPUTE_WEIGHTS, GROUP_KINDS } from './dispute-matters.js';
import { findDisputants } from './find-disputants.js';
import type { JusticeDraft } from './justice-draft.js';
import { numberInYear } from './number-in-year.js';

const YEARS = 3;
const DISPUTES_PER_RESIDENT_AND_YEAR = 0.006;
const REPEATED_SHARE = 0.12;

/** Something that is brought before the committee; from the labour office when it was an employment dispute there. */
interface Opening {
  readonly date: string;
  readonly labour: LabourDispute | null;
}

/**
 * The disputes of three years, oldest first, so that one can come up again between the same parties.
 * @returns also the labour disputes, with the case number of those that came to people's mediation.
 */
export function makeDisputes(draft: JusticeDraft): { readonly disputes: readonly Dispute[]; readonly labourDisputes: readonly LabourDispute[] } {
  const disputes: Dispute[] = [];
  const caseNoOf = new Map<number, string>();
  for (const { date, labour } of listOpenings(draft)) {
    const matter = labour ? labourMatter(draft, labour) : (repeat(draft, disputes, date) ?? newMatter(draft, date));
    if (!matter) continue;
    const dispute = openDispute(draft, { ...matter, date, isSettled: labour && labour.status === 'SETTLED' });
    disputes.push(dispute);
    if (labour) caseNoOf.set(labour.disputeNo, dispute.caseNo);
  }
  return { disputes, labourDisputes: draft.work.labourDisputes.map((labour) => ({ ...labour, mediationCaseNo: caseNoOf.get(labour.disputeNo) ?? labour.mediationCaseNo })) };
}

function listOpenings({ random, settlement, work }: JusticeDraft): Opening[] {
  const { today } = settlement.options;
  const since = addYears(today, -YEARS);
  const own = Array.from({ length: random.count(settlement.residents.length * DISPUTES_PER_RESIDENT_AND_YEAR * YEARS) }, () => ({ date: random.day(since, today), labour: null }));
  const handedOver = work.labourDisputes.filter(({ status }) => status === 'MEDIATING' || (status === 'SETTLED' && random.chance(0.6)));
  return [...own, ...handedOver.map((labour) => ({ date: labour.filedDate, labour }))].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

interface Matter extends Disputants {
  readonly kind: DisputeKindValue;
}

function labourMatter({ settlement, random }: JusticeDraft, { residentNo, organisationCode }: LabourDispute): Matter | null {
  const employee = settlement.byNo(residentNo);
  return employee ? { kind: 'LABOUR', ...againstOrganisation(employee, organisationCode, random.pick(DISPUTE_SUMMARIES.LABOUR)) } : null;
}

function newMatter(draft: JusticeDraft, date: string): Matter | null {
  const kind = draft.random.weighted(DISPUTE_WEIGHTS);
  const found = findDisputants(draft, kind, date);
  return found && { kind, ...found };
}

// What was closed two months ago or earlier comes up again between the same two parties.
function repeat({ random }: JusticeDraft, disputes: readonly Dispute[], date: string): Matter | null {
  const earlier = disputes.length > 0 && random.chance(REPEATED_SHARE) ? random.pick(disputes) : null;
  if (earlier?.stage !== 'CLOSED' || earlier.date > addDays(date, -60) || (earlier.agreementDate ?? '') > addDays(date, -20)) return null;
  const { kind, parties, gridCode, addressCode, summary } = earlier;
  return { kind, parties, gridCode, addressCode, summary: summary.startsWith('再次') ? summary : `再次：${summary}` };
}

function openDispute({ random, counters, settlement, committeeNo, mediators }: JusticeDraft, { kind, date, parties, gridCode, addressCode, summary, isSettled }: Matter & { readonly date: string; readonly isSettled: boolean | null }): Dispute {
  const scale: DisputeScaleValue = GROUP_KINDS.has(kind) ? random.weighted([['INDIVIDUAL', 76], ['SMALL_GROUP', 19], ['GROUP', 5]]) : 'INDIVIDUAL';
  const headcount = scale === 'INDIVIDUAL' ? parties.length : scale === 'SMALL_GROUP' ? random.int(5, 19) : random.int(20, 80);
  const partyNos = new Set(parties.map(({ residentNo }) => residentNo));
  const able = mediators.filter(({ residentNo, appointedDate }) => appointedDate <= date && (residentNo === null || !partyNos.has(residentNo)));
  const caseNo = numberInYear(counters, { prefix: 'TJ', date });
  const course = courseOfDispute(random, { date, today: settlement.options.today, mediators: able, isSettled });
  return { caseNo, kind, scale, date, gridCode, addressCode, headcount, parties, committeeNo, summary, ...course, ...deriveAgreement({ ...course, caseNo }) };
}

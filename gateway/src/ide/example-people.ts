import { sealId } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import { exampleAssistanceCase } from './example-assistance-case.js';
import { exampleChildFile } from './example-child-file.js';
import { exampleSubject } from './example-subject.js';

/** People for the examples, each chosen so that several departments have something to say about him; `id` is the resident as whom one can sign in. */
export function examplePeople(neighbourhood: Neighbourhood): Readonly<Record<string, unknown>> {
  const subject = exampleSubject(neighbourhood);
  return {
    id: sealed(subject?.residentNo),
    householdId: subject ? sealId('household', subject.householdNo) : null,
    applicantId: sealed(permitApplicantNo(neighbourhood)),
    pensionerId: sealed(latePensionerNo(neighbourhood)),
    assistanceCaseNo: exampleAssistanceCase(neighbourhood)?.caseNo ?? null,
    childWelfareFileNo: exampleChildFile(neighbourhood)?.fileNo ?? null,
  };
}

function sealed(residentNo: number | undefined): string | null {
  return residentNo === undefined ? null : sealId('resident', residentNo);
}

/** Who came half a year ago or earlier, works here and has no permit yet (居住证暂行条例 §2). */
function permitApplicantNo({ residents, employments, options: { today } }: Neighbourhood): number | undefined {
  const workers = new Set(employments.filter(({ contractToDate }) => contractToDate === null).map(({ residentNo }) => residentNo));
  const newcomers = residents.filter(({ status, floating }) => status === 'NORMAL' && floating !== null && floating.permit === null && floating.arrivedDate < addDays(today, -182));
  return (newcomers.find(({ residentNo }) => workers.has(residentNo)) ?? newcomers[0])?.residentNo;
}

/** Who has died, of whom public security does not know, and whose pension runs; else somebody with a pension who has died. */
function latePensionerNo({ conflicts, residents, pensions }: Neighbourhood): number | undefined {
  const late = conflicts.find((conflict) => conflict.kind === 'DEATH_LATE' && conflict.isPensionStillActive);
  if (late?.kind === 'DEATH_LATE') return late.residentNo;
  const dead = new Set(residents.filter(({ deathDate }) => deathDate !== null).map(({ residentNo }) => residentNo));
  return (pensions.find(({ residentNo }) => dead.has(residentNo)) ?? pensions[0])?.residentNo;
}

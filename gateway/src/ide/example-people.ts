import { sealId } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** People for the examples, each chosen so that several departments have something to say about him. */
export function examplePeople(neighbourhood: Neighbourhood): Readonly<Record<string, unknown>> {
  const resident = mostServed(neighbourhood);
  const assistanceCase = reviewedCase(neighbourhood);
  return {
    id: sealed(resident?.residentNo),
    householdId: resident ? sealId('household', resident.householdNo) : null,
    applicantId: sealed(permitApplicantNo(neighbourhood)),
    pensionerId: sealed(latePensionerNo(neighbourhood)),
    assistanceCaseNo: assistanceCase?.caseNo ?? null,
    childWelfareFileNo: leftBehindFileNo(neighbourhood),
  };
}

function sealed(residentNo: number | undefined): string | null {
  return residentNo === undefined ? null : sealId('resident', residentNo);
}

/** Who lives here and stands in most of the departments' lists. */
function mostServed({ residents, elderCares, pensions, healthRecords, chronicFollowUps, familySubsidies, disabilities, disputes, visitTasks, serviceApplications }: Neighbourhood): Neighbourhood['residents'][number] | undefined {
  const lists = [
    elderCares, pensions, healthRecords, chronicFollowUps, familySubsidies, disabilities, visitTasks, disputes.flatMap(({ parties }) => parties),
    serviceApplications.map(({ applicantResidentNo }) => ({ residentNo: applicantResidentNo })),
  ].map((list) => new Set(list.map(({ residentNo }) => residentNo)));
  const countOf = (residentNo: number): number => lists.filter((list) => list.has(residentNo)).length;
  return residents.filter(({ status }) => status === 'NORMAL').toSorted((one, other) => countOf(other.residentNo) - countOf(one.residentNo))[0];
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

/** A case that runs with the household's mandate, of the largest household. */
function reviewedCase({ assistanceCases }: Neighbourhood): Neighbourhood['assistanceCases'][number] | undefined {
  const running = assistanceCases.filter(({ decision, hasHouseholdMandate }) => decision === 'APPROVED' && hasHouseholdMandate);
  return running.toSorted((one, other) => other.personResidentNos.length - one.personResidentNos.length)[0] ?? assistanceCases[0];
}

/** A child whose parents are both away, or else one of them. */
function leftBehindFileNo({ childWelfares }: Neighbourhood): number | null {
  const leftBehind = childWelfares.filter(({ kind }) => kind === 'LEFT_BEHIND');
  return (leftBehind.find(({ isFatherAway, isMotherAway }) => isFatherAway && isMotherAway) ?? leftBehind[0] ?? childWelfares[0])?.fileNo ?? null;
}

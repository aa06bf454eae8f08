import { daysBetween } from '@linli/vocabulary';
import { heldLivingAddress } from '../oracle/where-he-lives.js';
import { groupBy, mistakeAbout, type TruthIndex } from '../oracle/truth-index.js';

/** What the community holds; its register does not lag. */
export interface CommunityTruth {
  /** Where somebody lives today; null for those who are not there, and for numbers minted by mistake. */
  gridOf(residentNo: number): string | null;
  /** Counted as a resident: one of the district, or with a permit that holds; who let his lapse is still counted by mistake. */
  isCounted(residentNo: number): boolean;
  daysSinceVisit(residentNo: number, day: string): number | null;
}

export function openCommunity(index: TruthIndex): CommunityTruth {
  const { truth, residents, today } = index;
  const visits = groupBy(truth.visitTasks.flatMap(({ residentNo, doneDate }) => (residentNo === null || doneDate === null ? [] : [{ residentNo, doneDate }])), ({ residentNo }) => residentNo);
  const living = new Map(truth.residents.map(({ residentNo }) => [residentNo, heldLivingAddress(index, residentNo) !== null]));
  return {
    gridOf: (residentNo) => (living.get(residentNo) ? residents.get(residentNo)?.gridCode ?? null : null),
    isCounted: (residentNo) => {
      const floating = residents.get(residentNo)?.floating ?? null;
      return living.get(residentNo) === true && (floating === null || (floating.permit?.endorsedUntilDate ?? '') >= today || mistakeAbout(index, residentNo, 'PERMIT_LAPSED') !== undefined);
    },
    daysSinceVisit: (residentNo, day) => {
      const last = (visits.get(residentNo) ?? []).map(({ doneDate }) => doneDate).filter((date) => date <= day).sort().at(-1);
      return last === undefined ? null : daysBetween(last, day);
    },
  };
}

import { addDays, addYears } from '@linli/vocabulary';
import type { ReleasedHelp } from '../model/justice.js';
import { laterOf } from './day-order.js';
import type { JusticeDraft } from './justice-draft.js';
import { numberInYear } from './number-in-year.js';
import { pickDistinct } from './pick-distinct.js';

const SHARE_OF_ADULTS = 0.001_2;
const HELPS = ['落户和身份证办理', '推荐就业', '职业技能培训', '临时救助', '创业指导', '家庭帮教'];
// Help goes on for three or five years after the release (unverified).
const YEARS = [3, 5];

/** Resettlement of released people (安置帮教): some closed already. */
export function makeReleasedHelps({ random, counters, settlement, adults, mediators, work }: JusticeDraft): ReleasedHelp[] {
  const { today } = settlement.options;
  // Nobody was at work in those years who may have been in prison then.
  const atWork = new Set(work.employments.filter(({ contractToDate }) => contractToDate === null || contractToDate > addYears(today, -6)).map(({ residentNo }) => residentNo));
  const grown = adults.filter(({ birthDate, residentNo, occupation }) => birthDate <= addYears(today, -25) && !atWork.has(residentNo) && !mediators.some((mediator) => mediator.residentNo === residentNo) && occupation !== 'CIVIL_SERVANT');
  return pickDistinct(random, grown, random.count(grown.length * SHARE_OF_ADULTS)).map(({ residentNo, floating }) => {
    const releasedDate = random.day(laterOf(addYears(today, -6), floating?.arrivedDate ?? ''), addDays(today, -20));
    return { helpNo: numberInYear(counters, { prefix: 'AB', date: releasedDate }), residentNo, releasedDate, isResettled: random.chance(0.85), help: random.pick(HELPS), closesDate: addYears(releasedDate, random.pick(YEARS)) };
  });
}

import { addDays, addYears } from '@linli/vocabulary';
import type { RehabPlan } from '../model/justice.js';
import { earlierOf, laterOf } from './day-order.js';
import type { JusticeDraft } from './justice-draft.js';
import { numberInYear } from './number-in-year.js';
import { pickDistinct } from './pick-distinct.js';

const SHARE_OF_ADULTS = 0.0005;
const HELPS = ['技能培训', '就业推荐', '心理咨询', '家庭支持小组', '健康指导'];
/** At most three years (戒毒条例 §37); a plan that has ended may no longer be shown (§7). */
const YEARS = 3;

/** Help plans of community rehabilitation (社区康复), the latest ended ones included so that their expiry can be seen to hold. */
export function makeRehabPlans({ random, counters, settlement, adults, mediators }: JusticeDraft): RehabPlan[] {
  const { today } = settlement.options;
  const grown = adults.filter(({ residentNo, birthDate, occupation }) => birthDate <= addYears(today, -25) && !mediators.some((mediator) => mediator.residentNo === residentNo) && occupation !== 'CIVIL_SERVANT');
  return pickDistinct(random, grown, random.count(grown.length * SHARE_OF_ADULTS)).map(({ residentNo, floating }) => {
    const fromDate = random.day(laterOf(addYears(today, -4), floating?.arrivedDate ?? ''), addDays(today, -20));
    const endsDate = addYears(fromDate, YEARS);
    const followUpDates: string[] = [];
    for (let date = addDays(fromDate, random.int(20, 40)); date <= earlierOf(endsDate, today); date = addDays(date, random.int(50, 90))) followUpDates.push(date);
    return { planNo: numberInYear(counters, { prefix: 'KF', date: fromDate }), residentNo, fromDate, endsDate, followUpDates, help: random.pick(HELPS) };
  });
}

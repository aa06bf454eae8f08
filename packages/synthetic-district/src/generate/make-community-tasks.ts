import { addDays } from '@linli/vocabulary';
import type { CommunityTask } from '../model/welfare.js';
import { earlierOf } from './day-order.js';
import type { Facts } from './facts.js';
import { pickDistinct } from './pick-distinct.js';
import { COMMUNITY_TASKS } from './welfare-names.js';

/** What bureaus have asked a community to do for them (社区工作准入), and what was decided within a month. */
export function makeCommunityTasks({ settlement, random, counters }: Facts): CommunityTask[] {
  const { today } = settlement.options;
  return pickDistinct(random, COMMUNITY_TASKS, random.int(3, 6)).map(({ department, titleZh, legalBasis, decisions }) => {
    const decision = random.pick(decisions);
    const requestedDate = random.day(addDays(today, decision === 'PENDING' ? -25 : -700), addDays(today, -2));
    return {
      taskNo: counters.next('community-task'), requestingDepartment: department, titleZh: `${settlement.community.name}：${titleZh}`, legalBasis, workloadHoursPerMonth: random.int(2, 40), requestedDate,
      decision, decidedDate: decision === 'PENDING' ? null : earlierOf(addDays(requestedDate, random.int(2, 30)), today),
    };
  });
}

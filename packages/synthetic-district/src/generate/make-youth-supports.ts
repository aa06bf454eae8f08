import { addDays, addYears } from '@linli/vocabulary';
import type { YouthSupport } from '../model/justice.js';
import { laterOf } from './day-order.js';
import type { JusticeDraft } from './justice-draft.js';
import { makeSurname } from './names.js';
import { numberInYear } from './number-in-year.js';
import { pickDistinct } from './pick-distinct.js';

const SHARE_OF_YOUTHS = 0.006;

/** Mentoring of young people of 12 to 17 (青少年帮教). Sealed. */
export function makeYouthSupports({ random, counters, settlement, youths }: JusticeDraft): YouthSupport[] {
  const { today } = settlement.options;
  return pickDistinct(random, youths, random.count(youths.length * SHARE_OF_YOUTHS)).map(({ residentNo, birthDate, floating }) => {
    const earliest = laterOf(addYears(birthDate, 12), floating?.arrivedDate ?? '');
    const openedDate = random.day(laterOf(earliest, addYears(today, -2)), today);
    const closedDate = addDays(openedDate, random.int(120, 400));
    return {
      caseNo: numberInYear(counters, { prefix: 'QS', date: openedDate }), residentNo, openedDate, mentor: `${makeSurname(random)}老师`, isLegalAidGiven: random.chance(0.3), closedDate: closedDate <= today && random.chance(0.8) ? closedDate : null,
    };
  });
}

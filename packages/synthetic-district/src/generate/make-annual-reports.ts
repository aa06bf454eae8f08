import type { SocialOrganisation } from '../model/welfare.js';
import type { Facts } from './facts.js';

const YEARS = 3;

/** The reports for the last three whole years, due by 31 May of the next; some are late, missing or not passed. @source 社会团体登记管理条例 §28 */
export function makeAnnualReports({ random, settlement }: Facts, foundedDate: string): SocialOrganisation['annualReports'] {
  const { today } = settlement.options;
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: YEARS }, (_, place) => thisYear - YEARS + place).filter((year) => year >= Number(foundedDate.slice(0, 4))).map((year) => {
    const [from, to] = random.chance(0.88) ? [`${year + 1}-02-01`, `${year + 1}-05-31`] : [`${year + 1}-06-01`, `${year + 1}-11-30`];
    const filedDate = random.day(from, to);
    return filedDate > today || random.chance(0.05) ? { year, filedDate: null, isPassed: null } : { year, filedDate, isPassed: random.chance(0.94) };
  });
}

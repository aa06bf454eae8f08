import type { OpenDistrict } from '@linli/gateway';
import { deepStrictEqual } from 'node:assert';
import { YEARS } from './cohort-question.js';
import { withPlainCounts } from './plain-counts-here.js';
import { askStatement } from './single-statement.js';

/** Makes sure that the question and the one statement count the same, community by community. @returns the day of which both were asked. */
export function checkCounts(district: OpenDistrict, oneUrl: string): Promise<string> {
  return withPlainCounts(district, async (analysts) => {
    await analysts.approve(YEARS);
    const { asOf, counts } = await analysts.askPatiently(YEARS);
    const { counts: expected } = await askStatement(oneUrl, { asOf, years: YEARS });
    const sorted = (each: ReadonlyMap<string, number | null>): object => Object.fromEntries([...each].filter(([, count]) => count !== 0).sort());
    deepStrictEqual(sorted(counts), sorted(expected), 'cohort: expected the same counts as of one statement over one database');
    const meant = [...expected.values()].reduce((sum, count) => sum + count, 0);
    if (meant === 0) throw new Error('cohort: expected somebody to be meant, but nobody is');
    process.stdout.write(`两种问法一致 both ways count the same: ${meant} 人 persons in ${expected.size} of ${counts.size} communities, ${asOf}\n`);
    return asOf;
  });
}

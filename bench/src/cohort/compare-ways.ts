import { median, type Figure } from '../results.js';
import { YEARS } from './cohort-question.js';
import { forgetSets } from './forget-sets.js';
import { measureAsking, type AskingTarget } from './measure-asking.js';
import { pageThrough } from './page-through.js';
import { askStatement } from './single-statement.js';

const ROUNDS = 5;
const PAGES = 25;

/** The question, one statement over one database, and pages of everybody, side by side. */
export async function compareWays(target: AskingTarget, { oneUrl, asOf }: { readonly oneUrl: string; readonly asOf: string }): Promise<readonly Figure[]> {
  const { analysts, district } = target;
  const cohort: number[] = [];
  const warm: number[] = [];
  const statement: number[] = [];
  let postgresCpuMs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const asked = await measureAsking(target, { ask: [() => askStatement(oneUrl, { asOf, years: YEARS })] });
    statement.push(...asked.all);
    postgresCpuMs += asked.postgresCpuMs / ROUNDS;
    await forgetSets(district);
    cohort.push((await analysts.askPatiently(YEARS)).ms);
    warm.push((await analysts.askPatiently(YEARS)).ms);
  }
  const paged = await pageThrough(target.url, { asOf, years: YEARS, keys: district.keys, pages: PAGES });
  process.stdout.write(`分页 by pages: ${paged.pages} of ${paged.allPages} 页 pages read, ${(paged.ms / paged.pages).toFixed(0)} ms 每页 a page; 其余按此推算 the others worked out from these\n`);
  return [
    { name: 'cohort.statement_ms', value: median(statement), unit: 'ms' },
    { name: 'cohort.statement.postgres_cpu_ms', value: postgresCpuMs, unit: 'ms' },
    { name: 'cohort.pages_read', value: paged.pages, unit: 'pages' },
    { name: 'cohort.pages', value: paged.allPages, unit: 'pages' },
    { name: 'cohort.paged_ms', value: paged.allMs, unit: 'ms (worked out)' },
    { name: 'cohort.cold_to_statement', value: median(cohort) / median(statement), unit: 'ratio' },
    { name: 'cohort.warm_to_statement', value: median(warm) / median(statement), unit: 'ratio' },
    { name: 'cohort.paged_to_cold', value: paged.allMs / median(cohort), unit: 'ratio' },
  ];
}

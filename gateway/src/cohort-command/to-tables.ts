import Table from 'cli-table3';
import type { CohortRow } from '../cohort-answer/cohort-row.js';
import { dimensionWords } from '../cohort-answer/dimension-words.js';
import { groupWords } from '../cohort-answer/group-words.js';
import { groupRows, type RowGroup } from '../cohort-answer/group-rows.js';
import { shownTotal } from '../cohort-answer/shown-total.js';

/** What stands where a count is redacted. */
const REDACTED = '▒ 过少不公开 too few to tell';

const PLAIN = {
  top: '─', 'top-mid': '─', 'top-left': '', 'top-right': '', bottom: '─', 'bottom-mid': '─', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ',
};

/** The rows as tables to read, one for each breakdown; a trend in one, its days below one another. */
export function toTables(rows: readonly CohortRow[]): string {
  return groupRows(rows).map(toTable).join('\n');
}

function toTable(group: RowGroup): string {
  const { title, rows } = group;
  const [first] = rows;
  const hasDay = first?.isTrend === true;
  const { zh, en } = groupWords(group);
  const day = !hasDay && first?.asOf ? ` · ${first.asOf}` : '';
  const heads = [...(hasDay ? ['日期 day'] : []), ...(first?.labels ?? []).map(({ dimension }) => headOf(dimension)), '数量 count'];
  const table = new Table({ head: heads, chars: PLAIN, style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 }, colAligns: heads.map((_head, at) => (at === heads.length - 1 ? 'right' : 'left')) });
  for (const row of rows) table.push([...(hasDay ? [row.asOf ?? ''] : []), ...row.labels.map(({ zh, en, value }) => nameOf(zh, en, value)), row.count === null ? REDACTED : row.count.toLocaleString('en')]);
  const total = shownTotal(group);
  if (total !== null) table.push([{ content: '所列合计 total of what is shown', colSpan: heads.length - 1 }, total.toLocaleString('en')]);
  return `${zh} ${en} · ${title}${day}\n${table.toString()}\n`;
}

function headOf(dimension: string | null): string {
  const { zh, en } = dimensionWords(dimension);
  return `${zh} ${en}`.trim();
}

function nameOf(zh: string | null, en: string | null, value: string | null): string {
  return [...new Set([zh, en].filter((name) => name !== null))].join(' ') || (value ?? '');
}

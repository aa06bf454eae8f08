import type { CohortAnswer } from '../cohort-answer/cohort-answer.js';
import { toArrow } from '../cohort-answer/to-arrow.js';
import { toCsv } from '../cohort-answer/to-csv.js';
import { toRows, type AskedQuestion } from '../cohort-answer/to-rows.js';
import type { CohortRow } from '../cohort-answer/cohort-row.js';
import { CohortFault } from './cohort-fault.js';
import { toTables } from './to-tables.js';

const RENDERERS = { table: toTables, csv: toCsv, arrow: toArrow } as const satisfies Readonly<Record<string, (rows: readonly CohortRow[]) => string | Uint8Array>>;

/** How counts are written. */
export type Format = keyof typeof RENDERERS | 'json';

export function isFormat(text: string): text is Format {
  return text === 'json' || Object.hasOwn(RENDERERS, text);
}

/** JSON is the answer itself; of the others each is made of its rows. @throws CohortFault NOTHING_COUNTED where the question asks for no count. */
export function renderAnswer(format: Format, { answer, asked }: { readonly answer: CohortAnswer; readonly asked: AskedQuestion }): string | Uint8Array {
  if (format === 'json') return `${JSON.stringify({ data: answer.data }, null, 2)}\n`;
  const rows = toRows(answer, asked);
  if (rows.length > 0) return RENDERERS[format](rows);
  throw new CohortFault('NOTHING_COUNTED', '问题没有要求任何数量，或没有可数的 expected a count, such as `cohort { count }`, but the answer has none');
}

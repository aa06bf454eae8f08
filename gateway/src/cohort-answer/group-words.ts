import { dimensionWords } from './dimension-words.js';
import type { RowGroup } from './group-rows.js';

/** What a breakdown is called above its table or its chart. */
export function groupWords({ rows: [first] }: RowGroup): { readonly zh: string; readonly en: string } {
  const words = (first?.labels ?? []).map(({ dimension }) => dimensionWords(dimension));
  const zh = words.length > 0 ? `按${words.map((each) => each.zh).join('、')}` : '总数';
  const en = words.length > 0 ? `by ${words.map((each) => each.en || each.zh).join(' and ')}` : 'in all';
  if (!first?.isTrend) return { zh, en };
  return words.length > 0 ? { zh: `趋势 · ${zh}`, en: `trend ${en}` } : { zh: '趋势', en: 'trend' };
}

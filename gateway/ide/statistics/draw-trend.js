import * as Plot from '@observablehq/plot';
import { hatch, HATCHED, nameOf, STYLE, REDACTED } from './marks.js';

/** A line over the days of a trend, one for each label; a day whose count is redacted breaks it, and is hatched. */
export function drawTrend(rows, { width }) {
  const days = [...new Set(rows.map(({ asOf }) => asOf ?? ''))];
  const told = rows.filter(({ isRedacted }) => !isRedacted);
  const isOne = new Set(rows.map((row) => nameOf(row))).size === 1;
  const lines = { x: 'asOf', y: 'count', stroke: (row) => nameOf(row) || '数量 count' };
  // Where a day has several lines, those that are told are drawn over what is not.
  const redactedDays = days.filter((day) => rows.some(({ asOf, isRedacted }) => asOf === day && isRedacted));
  return Plot.plot({
    width, height: 280, marginLeft: 60, marginRight: 30, marginTop: 24, marginBottom: 44, style: STYLE,
    x: { type: 'band', domain: days, label: null, padding: 0.1, tickRotate: width / days.length < 78 ? -30 : 0 }, y: { label: '数量 count', grid: true, nice: true, zero: fromZero(told), ...(told.length === 0 ? { domain: [0, 10] } : {}) },
    color: { legend: !isOne, range: isOne ? ['#2f6f9f'] : undefined, scheme: isOne ? undefined : 'observable10' },
    marks: [
      hatch(),
      Plot.cell(redactedDays, { x: (day) => day, fill: HATCHED, className: 'redacted', opacity: isOne ? 1 : 0.4 }),
      Plot.text(redactedDays, { x: (day) => day, frameAnchor: 'middle', text: () => REDACTED, fill: '#555', rotate: -90 }),
      Plot.lineY(rows, { ...lines, strokeWidth: 2, z: (row) => nameOf(row) }),
      Plot.dot(told, { ...lines, fill: 'white', r: 4, strokeWidth: 2, className: 'told' }),
      ...(isOne ? [Plot.text(told, { x: 'asOf', y: 'count', text: ({ count }) => count.toLocaleString('en'), dy: -12 })] : []),
    ],
  });
}

/** Small changes of large counts are to be seen; counts that differ much are not to look as if the least were nothing. */
function fromZero(told) {
  const counts = told.map(({ count }) => count);
  return Math.min(...counts) < Math.max(...counts) * 0.6;
}

import * as Plot from '@observablehq/plot';
import { bars, mostOf, nameOf, STYLE } from './marks.js';

const BAR_PX = 26;

/** A bar a place, or whatever else one dimension has, in the order of the answer. */
export function drawBars(rows, { width }) {
  const most = mostOf(rows);
  const names = rows.map((row) => nameOf(row));
  return Plot.plot({
    width, height: rows.length * BAR_PX + 40, marginLeft: marginOf(names), marginRight: 90, marginTop: 8, style: STYLE,
    x: { domain: [0, most], label: '数量 count', grid: true, ticks: 5 }, y: { domain: names, label: null },
    marks: [...bars(rows, { channels: { y: (row) => nameOf(row) }, most }), Plot.ruleX([0])],
  });
}

/** Room for the longest name, pixels: a Chinese character is twice as wide as a letter. */
export function marginOf(names) {
  const widths = names.map((name) => [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : 7), 0));
  return Math.min(Math.max(40, ...widths) + 12, 220);
}

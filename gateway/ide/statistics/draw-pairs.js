import * as Plot from '@observablehq/plot';
import { marginOf } from './draw-bars.js';
import { bars, mostOf, nameOf, STYLE } from './marks.js';

const BAR_PX = 20;
const RANGE = ['#2f6f9f', '#d98032', '#5a9a6f', '#8d6bb0', '#b8a13a', '#7b7b7b'];

/** Bars of two dimensions: a band for each value of that which has more, with a bar for each of the other, in its colour. */
export function drawPairs(rows, { width }) {
  const values = [0, 1].map((place) => [...new Set(rows.map((row) => nameOf(row, place)))]);
  const [band, bar] = values[0].length > values[1].length ? [0, 1] : [1, 0];
  const most = mostOf(rows);
  return Plot.plot({
    width, height: values[band].length * (values[bar].length * BAR_PX + 8) + 60, marginLeft: marginOf(values[band]), marginRight: 90, style: STYLE,
    color: { legend: true, domain: values[bar], range: RANGE }, x: { domain: [0, most], label: '数量 count', grid: true, ticks: 5 }, fy: { domain: values[band], label: null, axis: 'left', padding: 0.12 }, y: { domain: values[bar], axis: null },
    marks: [...bars(rows, { channels: { fy: (row) => nameOf(row, band), y: (row) => nameOf(row, bar) }, most, fill: (row) => nameOf(row, bar) }), Plot.ruleX([0])],
  });
}

import * as Plot from '@observablehq/plot';
import { tileMap } from '../../src/cohort-answer/tile-map.ts';
import { hatch, HATCHED, STYLE } from './marks.js';

const TILE_PX = 44;

/** A square a grid, or a community, shaded by its count, in its community, in its street. Codes say what lies in what, not where: it is no map of the land. */
export function drawMap(rows, { width, names }) {
  const { tiles, communities, streets, columns, rows: lines } = tileMap(rows, { mostColumns: Math.max(4, Math.floor((width - 10) / TILE_PX)) });
  const told = tiles.filter(({ count }) => count !== null);
  const square = { x1: 'column', x2: ({ column }) => column + 1, y1: 'row', y2: ({ row }) => row + 1, inset: 1.5, rx: 3 };
  const middle = { x: ({ column }) => column + 0.5, y: ({ row }) => row + 0.5 };
  const title = ({ code, name, count }) => `${name} ${code}\n${count === null ? '过少不公开 too few to tell' : count.toLocaleString('en')}`;
  const [low, high] = shadeOf(told);
  const isPale = ({ count }) => (count - low) / (high - low) < 0.58;
  const toText = ({ count }) => count.toLocaleString('en');
  return Plot.plot({
    width: TILE_PX * columns + 10, height: TILE_PX * lines + 10, margin: 4, style: STYLE,
    x: { axis: null, domain: [0, columns] }, y: { axis: null, domain: [0, lines], range: [4, TILE_PX * lines + 4] },
    color: { scheme: 'blues', domain: [low, high], legend: told.length > 0, marginLeft: 12, marginRight: 12, label: '数量 count' },
    marks: [
      hatch(),
      Plot.text(streets, { x: () => 0, y: ({ row }) => row + 0.25, text: ({ code }) => `街道 street ${code}`, textAnchor: 'start', fontWeight: 'bold', dx: 2 }),
      Plot.text(communities, { x: 'column', y: ({ row }) => row + 0.3, text: ({ code }) => names.get(code) ?? code, textAnchor: 'start', dx: 2, fill: '#555' }),
      Plot.rect(told, { ...square, fill: 'count', title, className: 'told' }),
      Plot.rect(tiles.filter(({ count }) => count === null), { ...square, fill: HATCHED, title, className: 'redacted' }),
      Plot.text(told.filter(isPale), { ...middle, text: toText, fill: '#123', pointerEvents: 'none' }),
      Plot.text(told.filter((tile) => !isPale(tile)), { ...middle, text: toText, fill: 'white', pointerEvents: 'none' }),
    ],
  });
}

/** From which count to which the shades go; the lightest is not white, which is nothing. */
function shadeOf(told) {
  if (told.length === 0) return [0, 10];
  const counts = told.map(({ count }) => count);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return [Math.max(0, low - (high - low || 10) * 0.35), high];
}

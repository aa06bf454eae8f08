import type { CohortRow } from './cohort-row.js';
import { tileMap } from './tile-map.js';

const rowOf = (value: string, count: number | null = 10): CohortRow => ({ cohort: 'cohort', breakdown: 'byGrid', isTrend: false, asOf: null, labels: [{ dimension: 'GRID', value, zh: null, en: null }], count, isRedacted: count === null });
const gridsOf = (community: string, grids: number): CohortRow[] => Array.from({ length: grids }, (_each, place) => rowOf(`${community}${String(place + 1).padStart(3, '0')}`));

describe('a map of grids', () => {
  it('is a square for each, a redacted count with it, in its community, in its street', () => {
    const { tiles, communities, streets } = tileMap([...gridsOf('990101001001', 2), rowOf('990101001002001', null), ...gridsOf('990101002001', 1)], { mostColumns: 12 });
    expect(tiles.map(({ code, count }) => [code, count])).toEqual([['990101001001001', 10], ['990101001001002', 10], ['990101001002001', null], ['990101002001001', 10]]);
    expect(communities.map(({ code }) => code)).toEqual(['990101001001', '990101001002', '990101002001']);
    expect(streets.map(({ code }) => code)).toEqual(['990101001', '990101002']);
  });

  it('is of communities where these are what was counted', () => {
    const { tiles, communities, streets } = tileMap(['990101001001', '990101001002', '990101002001'].map((code) => rowOf(code)), { mostColumns: 12 });
    expect(tiles).toHaveLength(3);
    expect([communities, streets.map(({ code }) => code)]).toEqual([[], ['990101001', '990101002']]);
  });

  it.each([1, 5, 40])('puts no two squares of %i communities into one place, and each inside its community and its street', (count) => {
    const codes = Array.from({ length: count }, (_each, place) => `99010100${1 + (place % 3)}${String(place + 1).padStart(3, '0')}`);
    const map = tileMap(codes.flatMap((code, place) => gridsOf(code, 1 + (place % 17))), { mostColumns: 12 });
    expect(new Set(map.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(map.tiles.length);
    for (const { code, column, row } of map.tiles) {
      for (const block of [...map.communities, ...map.streets].filter((each) => code.startsWith(each.code))) {
        expect([column >= block.column, column + 1 <= block.column + block.columns + 1e-9, row >= block.row, row + 1 <= block.row + block.rows + 1e-9]).toEqual([true, true, true, true]);
      }
      expect([map.columns <= 12, column + 1 <= map.columns + 1e-9, row + 1 <= map.rows + 1e-9]).toEqual([true, true, true]);
    }
  });

  it('is empty where nothing was counted by place', () => {
    expect(tileMap([{ ...rowOf('1'), labels: [] }], { mostColumns: 12 })).toEqual({ tiles: [], communities: [], streets: [], columns: 0, rows: 0 });
  });
});

import type { CohortRow } from './cohort-row.js';

/** A place as a square: rows and columns, from the top left. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly count: number | null;
}

/** A place that others lie in: a rectangle around their squares, with a line above it for its name. */
export interface Block {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Places by their codes alone, which say what lies in what, and nothing of where: streets below one another, their communities side by side, a square a grid. */
export interface TileMap {
  readonly tiles: readonly Tile[];
  readonly communities: readonly Block[];
  readonly streets: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

const STREET_DIGITS = 9;
const COMMUNITY_DIGITS = 12;
/** What is left free between places, in squares. */
const GAP = 0.4;
/** How high a line with a name is, in squares. */
const NAME_ROWS = 0.55;

export interface TileMapOptions {
  /** How many squares there is room for side by side; communities go on in the next line. */
  readonly mostColumns: number;
}

/** @param rows of one breakdown by grid, or by community; then a square is a community. */
export function tileMap(rows: readonly CohortRow[], { mostColumns }: TileMapOptions): TileMap {
  const places = rows.flatMap(({ labels: [label], count }) => (label?.value ? [{ code: label.value, name: label.zh ?? label.value, count }] : []));
  const isGrids = places.some(({ code }) => code.length > COMMUNITY_DIGITS);
  const tiles: Tile[] = [];
  const communities: Block[] = [];
  const streets: Block[] = [];
  let row = 0;
  for (const [code, inStreet] of groupBy(places, STREET_DIGITS)) {
    const laid = layStreet([...groupBy(inStreet, isGrids ? COMMUNITY_DIGITS : STREET_DIGITS)], { row: row + NAME_ROWS, named: isGrids ? NAME_ROWS : 0, mostColumns });
    tiles.push(...laid.tiles);
    if (isGrids) communities.push(...laid.blocks);
    streets.push({ code, column: 0, row, columns: widest(laid.blocks), rows: laid.end - row });
    row = laid.end + GAP;
  }
  return { tiles, communities, streets, columns: widest(streets), rows: Math.max(row - GAP, 0) };
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly count: number | null;
}

interface Line {
  readonly row: number;
  /** Rows that a community's name takes; 0 where its squares are the communities themselves. */
  readonly named: number;
  readonly mostColumns: number;
}

/** Lays communities side by side, and below one another where there are many. */
function layStreet(groups: readonly (readonly [code: string, places: readonly Place[]])[], { row, named, mostColumns }: Line): { readonly tiles: readonly Tile[]; readonly blocks: readonly Block[]; readonly end: number } {
  const tiles: Tile[] = [];
  const blocks: Block[] = [];
  let [column, top, end] = [0, row, row];
  for (const [code, places] of groups) {
    const columns = named === 0 ? Math.min(places.length, mostColumns) : Math.min(Math.max(2, Math.ceil(Math.sqrt(places.length * 1.6))), mostColumns);
    if (column > 0 && column + columns > mostColumns) [column, top] = [0, end + GAP];
    places.forEach((place, at) => tiles.push({ ...place, column: column + (at % columns), row: top + named + Math.floor(at / columns) }));
    const rows = named + Math.ceil(places.length / columns);
    blocks.push({ code, column, row: top, columns, rows });
    end = Math.max(end, top + rows);
    column += columns + GAP;
  }
  return { tiles, blocks, end };
}

function groupBy(places: readonly Place[], digits: number): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) groups.set(place.code.slice(0, digits), [...(groups.get(place.code.slice(0, digits)) ?? []), place]);
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function widest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ column, columns }) => column + columns));
}

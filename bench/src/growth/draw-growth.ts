/** A line of a picture. */
export interface GrowthLine {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
}

export interface GrowthPicture {
  readonly title: string;
  /** In small letters below the title: machine and date. */
  readonly note: string;
  readonly across: string;
  readonly up: string;
  readonly lines: readonly GrowthLine[];
}

const WIDTH = 720;
const HEIGHT = 460;
const LEFT = 84;
const RIGHT = 30;
const TOP = 108;
const BOTTOM = 70;
const FONT = 'font-family="Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"';

type Scale = (value: number) => number;

/** Draws how costs grow, both axes in logarithms, with a dashed line that is linear growth up to the last point of the first line: what lies above it grows less; as SVG. */
export function drawGrowth({ title, note, across, up, lines }: GrowthPicture): string {
  const shown = lines.map((line) => ({ ...line, points: line.points.filter(({ cost }) => cost > 0) }));
  const sizes = [...new Set(shown.flatMap(({ points }) => points.map(({ size }) => size)))].sort((a, b) => a - b);
  const costs = shown.flatMap(({ points }) => points.map(({ cost }) => cost));
  const [low, high] = [10 ** Math.floor(Math.log10(Math.min(...costs))), 10 ** Math.ceil(Math.log10(Math.max(...costs) * 1.05))];
  const x = logarithmic([sizes[0] ?? 1, sizes.at(-1) ?? 1], [LEFT, WIDTH - RIGHT]);
  const y = logarithmic([low, high], [HEIGHT - BOTTOM, TOP]);
  const parts = [
    text(LEFT, 30, title, { size: 17, weight: 600 }), text(LEFT, 50, note, { size: 11, colour: '#666' }),
    ...decades(low, high).flatMap((cost) => [line({ x1: LEFT, y1: y(cost), x2: WIDTH - RIGHT, y2: y(cost), colour: '#e4e4e4' }), text(LEFT - 8, y(cost) + 4, label(cost), { size: 12, anchor: 'end', colour: '#444' })]),
    ...sizes.flatMap((size) => [line({ x1: x(size), y1: HEIGHT - BOTTOM, x2: x(size), y2: HEIGHT - BOTTOM + 5, colour: '#888' }), text(x(size), HEIGHT - BOTTOM + 20, label(size), { size: 12, anchor: 'middle', colour: '#444' })]),
    line({ x1: LEFT, y1: HEIGHT - BOTTOM, x2: WIDTH - RIGHT, y2: HEIGHT - BOTTOM, colour: '#888' }), text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 22, across, { size: 13, anchor: 'middle' }),
    `<text x="20" y="${(TOP + HEIGHT - BOTTOM) / 2}" transform="rotate(-90 20 ${(TOP + HEIGHT - BOTTOM) / 2})" text-anchor="middle" font-size="13" fill="#222">${escape(up)}</text>`,
    linear(shown[0]?.points ?? [], { x, y, low }), ...shown.map((each) => curve(each, { x, y })), ...legend(shown),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" ${FONT}>\n<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`;
}

function logarithmic([from, to]: readonly [number, number], [begin, end]: readonly [number, number]): Scale {
  const span = Math.log(to) - Math.log(from) || 1;
  return (value) => Math.round((begin + ((Math.log(value) - Math.log(from)) / span) * (end - begin)) * 10) / 10;
}

function decades(low: number, high: number): number[] {
  return Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_none, place) => low * 10 ** place);
}

function curve({ points, colour }: GrowthLine, { x, y }: { readonly x: Scale; readonly y: Scale }): string {
  const places = points.map(({ size, cost }) => `${x(size)},${y(cost)}`);
  return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${places.map((place) => `<circle cx="${place.split(',')[0] ?? ''}" cy="${place.split(',')[1] ?? ''}" r="3.5" fill="${colour}"/>`).join('')}`;
}

function linear(points: GrowthLine['points'], { x, y, low }: { readonly x: Scale; readonly y: Scale; readonly low: number }): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.size === last.size) return '';
  const from = Math.max(first.size, (last.size * low) / last.cost);
  return `<line x1="${x(from)}" y1="${y((last.cost * from) / last.size)}" x2="${x(last.size)}" y2="${y(last.cost)}" stroke="#999" stroke-dasharray="5 4"/>`;
}

function legend(lines: readonly GrowthLine[]): string[] {
  const entries = [...lines.map(({ name, colour }) => ({ name, colour, dash: '' })), { name: '线性 linear', colour: '#999', dash: ' stroke-dasharray="5 4"' }];
  const width = (WIDTH - LEFT - RIGHT) / entries.length;
  return entries.flatMap(({ name, colour, dash }, place) => {
    const at = LEFT + place * width;
    return [`<line x1="${at}" y1="78" x2="${at + 22}" y2="78" stroke="${colour}" stroke-width="2"${dash}/>`, text(at + 28, 82, name, { size: 12 })];
  });
}

function text(x: number, y: number, words: string, { size, anchor = 'start', colour = '#222', weight = 400 }: { readonly size: number; readonly anchor?: string; readonly colour?: string; readonly weight?: number }): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${colour}" font-weight="${weight}">${escape(words)}</text>`;
}

function line({ x1, y1, x2, y2, colour }: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly colour: string }): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en-US') : String(Number(value.toPrecision(1)));
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

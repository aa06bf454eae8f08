import * as Plot from '@observablehq/plot';

export const BLUE = '#2f6f9f';
export const STYLE = { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' };
export const REDACTED = '不公开 redacted';
const HATCH = 'linli-hatch';

/** The fill of what is redacted: hatched, so that it is neither a number nor nothing. */
export const HATCHED = `url(#${HATCH})`;

const DEFINITION = `<pattern id="${HATCH}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#eee"/><line x1="0" y1="0" x2="0" y2="6" stroke="#999" stroke-width="2"/></pattern>`;

/** Has to stand in every chart that hatches. */
export function hatch() {
  return () => Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'defs'), { innerHTML: DEFINITION });
}

/** What a row is called in a chart. */
export function nameOf(row, place = 0) {
  const label = row.labels[place];
  return label?.zh ?? label?.value ?? '';
}

/** Bars along x, those of redacted counts hatched and of one length, which is no number's. */
export function bars(rows, { channels, most, fill = BLUE }) {
  const told = rows.filter(({ isRedacted }) => !isRedacted);
  const redacted = rows.filter(({ isRedacted }) => isRedacted);
  const stub = most * 0.04;
  return [
    hatch(),
    Plot.barX(told, { ...channels, x: 'count', fill, className: 'told' }),
    Plot.barX(redacted, { ...channels, x: () => stub, fill: HATCHED, stroke: '#999', className: 'redacted' }),
    Plot.text(told, { ...channels, x: 'count', text: ({ count }) => count.toLocaleString('en'), textAnchor: 'start', dx: 5 }),
    Plot.text(redacted, { ...channels, x: () => stub, text: () => REDACTED, textAnchor: 'start', dx: 5, fill: '#666' }),
  ];
}

/** The longest bar's count; something above 0 where all are redacted. */
export function mostOf(rows) {
  return Math.max(10, ...rows.map(({ count }) => count ?? 0));
}

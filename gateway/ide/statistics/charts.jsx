import { groupRows } from '../../src/cohort-answer/group-rows.ts';
import { groupWords } from '../../src/cohort-answer/group-words.ts';
import { toRows } from '../../src/cohort-answer/to-rows.ts';
import { CountsTable } from './counts-table.jsx';
import { Downloads } from './downloads.jsx';
import { drawBars } from './draw-bars.js';
import { drawMap } from './draw-map.js';
import { drawPairs } from './draw-pairs.js';
import { drawTrend } from './draw-trend.js';
import { Drawing } from './drawing.jsx';

/** An answer as numbers, charts and a table. */
export default function Charts({ question, answer }) {
  const rows = toRows(answer, { question });
  if (rows.length === 0) return <p className="empty">问题没有要求任何数量 the question asks for no count</p>;
  const groups = groupRows(rows);
  const hasGrids = groups.some((group) => isBy(group, 'GRID'));
  const names = new Map(rows.flatMap(({ labels }) => labels.filter(({ value, zh }) => zh !== value).map(({ value, zh }) => [value, zh])));
  return (
    <>
      <div className="numbers">{groups.filter(isNumber).map((group) => <Figure key={group.title} group={group} hasTitle={groups.filter(isNumber).length > 1} />)}<Downloads rows={rows} answer={answer} /></div>
      <div className="charts">
        {groups.flatMap((group) => drawingsOf(group, { hasGrids, names }).map(({ kind, draw }) => <Drawing key={`${group.title} ${kind}`} kind={kind} words={groupWords(group)} rows={group.rows} draw={draw} />))}
      </div>
      <p className="legend"><span className="swatch" /> 过少，不公开（不是零）<small>too few to be told, which is not zero</small>　其余取整到 5 <small>all others are rounded to 5</small></p>
      <CountsTable groups={groups} />
    </>
  );
}

const isBy = ({ rows: [first] }, dimension) => !first.isTrend && first.labels.length === 1 && first.labels[0].dimension === dimension;
const isNumber = ({ rows: [first] }) => !first.isTrend && first.labels.length === 0;

/** How a breakdown is drawn: places as a map; of communities bars, and a map where there is none of grids. */
function drawingsOf(group, { hasGrids, names }) {
  const [first] = group.rows;
  const map = { kind: 'map', draw: (width) => drawMap(group.rows, { width, names }) };
  const bars = { kind: 'bars', draw: (width) => drawBars(group.rows, { width }) };
  if (isNumber(group)) return [];
  if (first.isTrend) return [{ kind: 'trend wide', draw: (width) => drawTrend(group.rows, { width }) }];
  if (first.labels.length === 2) return [{ kind: 'pairs', draw: (width) => drawPairs(group.rows, { width }) }];
  if (isBy(group, 'GRID')) return [{ ...map, kind: 'map wide' }];
  return isBy(group, 'COMMUNITY') && !hasGrids ? [bars, map] : [bars];
}

function Figure({ group: { title, rows: [row] }, hasTitle }) {
  return (
    <p className="figure">
      <b className={row.isRedacted ? 'redacted' : ''}>{row.isRedacted ? '过少不公开' : row.count.toLocaleString('en')}</b>
      <small>{hasTitle ? `${title} · ` : ''}总数 in all{row.asOf ? ` · ${row.asOf}` : ''}{row.isRedacted ? ' · too few to tell' : ''}</small>
    </p>
  );
}

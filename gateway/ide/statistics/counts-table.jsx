import { groupWords } from '../../src/cohort-answer/group-words.ts';
import { shownTotal } from '../../src/cohort-answer/shown-total.ts';

/** All counts, one below the other. */
export function CountsTable({ groups }) {
  return (
    <div className="scroll"><table className="counts">
      <thead><tr><th>分组 breakdown</th><th>日期 day</th><th>取值 value</th><th>数量 count</th></tr></thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          {group.rows.map((row, place) => (
            <tr key={place}>
              {place === 0 && <th rowSpan={group.rows.length} scope="rowgroup">{groupWords(group).zh}<small>{groupWords(group).en}</small><code>{group.title}</code></th>}
              <td>{row.asOf ?? ''}</td>
              <td>{row.labels.map(({ zh, en, value }) => [...new Set([zh ?? value, en ?? value])].join(' ')).join(' · ')}</td>
              <td className={row.isRedacted ? 'redacted' : 'number'}>{row.isRedacted ? <>过少不公开 <small>too few to tell</small></> : row.count.toLocaleString('en')}</td>
            </tr>
          ))}
          {shownTotal(group) !== null && <tr className="total"><td colSpan={3}>所列合计 <small>total of what is shown</small></td><td className="number">{shownTotal(group).toLocaleString('en')}</td></tr>}
        </tbody>
      ))}
    </table></div>
  );
}

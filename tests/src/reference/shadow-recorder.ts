import type { RowsEvent } from '@linli/subgraph-kit';
import { channel } from 'node:diagnostics_channel';

/** Whom the rows were about that registers gave for one case. */
export interface Shadow {
  /** Who must be on record: in a row that was certainly handed out. */
  readonly certain: Set<number>;
  /** Who may be: in any row that was read. */
  readonly possible: Set<number>;
}

/** Columns that name residents, by a list of the tests' own. */
const NAMING = /[rR]esidentNos?$|^(actualCarerNo|adopterNos|childNo|coupleNos|founderNo|guardianNo|holderNos|personNos|spouseNo)$/;

/** Records at the SQL layer whom departments read, beside what they report themselves. */
export class ShadowRecorder {
  private readonly byCase = new Map<string, Shadow>();
  private readonly listen = (message: unknown): void => this.take(message as RowsEvent);

  start(): void {
    channel('linli:rows').subscribe(this.listen);
  }

  stop(): void {
    channel('linli:rows').unsubscribe(this.listen);
  }

  of(caseNo: string): Shadow {
    let shadow = this.byCase.get(caseNo);
    if (!shadow) this.byCase.set(caseNo, (shadow = { certain: new Set(), possible: new Set() }));
    return shadow;
  }

  private take({ text, values, caseNo, rows }: RowsEvent): void {
    if (caseNo === null || text.includes('count(*)')) return;
    const shadow = this.of(caseNo);
    // A page reads one row more than it shows; of lists within lists, and of several rows of one key, it is not known here which are shown.
    const limit = /LIMIT \$(\d+)$/.exec(text)?.[1];
    const shown = limit ? rows.slice(0, Number(values[Number(limit) - 1]) - 1) : [];
    for (const row of rows) note(row, shadow.possible);
    for (const row of shown) note(row, shadow.certain);
  }
}

function note(row: object, into: Set<number>): void {
  for (const [name, value] of Object.entries(row)) {
    if (!NAMING.test(name)) continue;
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (typeof each === 'number') into.add(each);
  }
}

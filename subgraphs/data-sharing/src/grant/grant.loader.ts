import { changeRows, equals, from, holds, insertRow, isRecorded, listPage, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { CheckedGrant } from './check-grant.js';
import type { GrantFilter } from './grant.input.js';
import { toGrant } from './grant.mapper.js';
import { GrantRecord } from './grant.record.js';
import type { Grant } from './grant.type.js';

/** Reads grants by number. */
export function createGrantLoader(db: RegisterDatabase) {
  return loadOne<GrantRecord, Grant, string>(db, { record: GrantRecord, by: 'grantNo', toType: toGrant });
}

/** Reads a page of grants. */
export function createGrantPage(db: RegisterDatabase) {
  return (filter: GrantFilter, page: PageRequest): Promise<Connection<Grant>> => listPage(db, { record: GrantRecord, toType: toGrant, where: conditionsOf(filter) }, page);
}

function conditionsOf({ department, purpose, scope, activeAt }: GrantFilter) {
  return [
    equals('department', department), equals('purpose', purpose), holds('scopes', scope), upTo('fromAt', activeAt), from('untilAt', activeAt),
    activeAt ? whenSql('t."cxsj" IS NULL OR t."cxsj" > ?', activeAt) : null,
  ];
}

/** Who enters a grant, under which number, when. */
export interface GrantEntry {
  readonly grantNo: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Enters a grant in the book. */
export function createGrantEntry(db: RegisterDatabase) {
  return async (grant: CheckedGrant, { grantNo, by, at }: GrantEntry): Promise<Grant> => {
    const row: GrantRecord = { ...grant, grantNo, grantedBy: by, withdrawnAt: null, withdrawnBy: null, withdrawalReason: null, asOf: at.slice(0, 10), recordedAt: at };
    await insertRow(db, GrantRecord, row);
    return toGrant(row);
  };
}

/** Withdraws a grant that was not withdrawn; null where there is none such. */
export function createGrantWithdrawal(db: RegisterDatabase) {
  return async (grantNo: string, { by, at, reason }: Omit<GrantEntry, 'grantNo'> & { readonly reason: string }): Promise<Grant | null> => {
    const [row] = await changeRows(db, GrantRecord, { where: [equals('grantNo', grantNo), isRecorded('withdrawnAt', false)], set: { withdrawnAt: at, withdrawnBy: by, withdrawalReason: reason } });
    return row ? toGrant(row) : null;
  };
}

import type { PurposeCode } from '@linli/vocabulary';
import type { GrantRecord } from './grant.record.js';
import type { Grant } from './grant.type.js';

/** A row of the book of grants as the graph publishes it. */
export function toGrant(row: GrantRecord): Grant {
  return {
    grantNo: row.grantNo,
    department: row.department,
    // Checked against the table when the grant was entered; the book takes no other.
    purpose: row.purpose as PurposeCode,
    scopes: row.scopes,
    jurisdiction: row.jurisdiction,
    fromAt: row.fromAt,
    untilAt: row.untilAt,
    basis: row.basis,
    grantedBy: row.grantedBy,
    withdrawnAt: row.withdrawnAt,
    withdrawnBy: row.withdrawnBy,
    withdrawalReason: row.withdrawalReason,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

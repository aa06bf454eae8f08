import type { EmergencyAccessRecord } from './emergency-access.record.js';
import type { EmergencyAccess } from './emergency-access.type.js';

/** A row of the book of emergency accesses as the graph publishes it. */
export function toEmergencyAccess(row: EmergencyAccessRecord): EmergencyAccess {
  return {
    accessNo: row.accessNo,
    subject: row.subject,
    department: row.department,
    reason: row.reason,
    openedAt: row.openedAt,
    expiresAt: row.expiresAt,
    reviewDueDate: row.reviewDueDate,
    reviewedBy: row.reviewedBy,
    reviewedAt: row.reviewedAt,
    isJustified: row.isJustified,
    finding: row.finding,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

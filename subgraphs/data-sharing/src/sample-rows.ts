import type { GrantRecord } from './grant/grant.record.js';

/** A grant for tests: the community may visit, through 2026. */
export function grantRow(differences: Partial<GrantRecord> = {}): GrantRecord {
  return {
    grantNo: 'GX1', department: 'community', purpose: 'GRID_VISIT', scopes: ['community:visit-task'], jurisdiction: '990101', fromAt: '2026-01-01T00:00:00Z', untilAt: '2099-01-01T00:00:00Z', basis: '区政府授权决定',
    grantedBy: 'office-1', withdrawnAt: null, withdrawnBy: null, withdrawalReason: null, asOf: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z', ...differences,
  };
}

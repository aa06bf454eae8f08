import type { AccessEntry } from './access-entry.js';

/** An entry for tests: a clerk who read residents 1 and 2, unless told otherwise. */
export function testEntry(differences: Partial<AccessEntry> = {}): AccessEntry {
  return {
    subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], purpose: 'ONE_STOP', caseNo: 'SQ2026000001', operation: 'Profile', documentHash: 'ab'.repeat(32),
    residents: [1, 2], fields: ['Resident.name', 'Query.resident'], refusedFields: [], outcome: 'ANSWERED', refusal: null, hidden: null, counted: null, ...differences,
  };
}

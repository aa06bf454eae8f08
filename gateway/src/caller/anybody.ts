import type { Caller } from '@linli/caller-token';

/** The caller of a gateway that asks nobody who he is. He holds nothing, and no department is told of him. */
export const ANYBODY: Caller = {
  subject: 'anybody', department: 'anywhere', roles: [], jurisdiction: null, residentNo: null, wards: [], cases: [], purpose: 'STATISTICS', caseNo: null, scopes: [], highestLevel: 'S0',
};

import { createCallerKeys, createCallerSigner, type Caller, type CallerKeys } from '@linli/caller-token';

/** The gateway's keys for this test process. */
export const testCallerKeys: CallerKeys = createCallerKeys();

export const TEST_SEAL_KEY = 'a sealing key for tests only';

/** A caller for tests: a hall clerk of the synthetic district whose purpose reaches every level, so that a test meets the rules on rows only where it asks for them. */
export function testCaller(differences: Partial<Caller> = {}): Caller {
  return {
    subject: 'test-clerk', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ2026000001', scopes: [], highestLevel: 'S4', ...differences,
  };
}

/** A member of the team of cases, for sealed files. */
export function testCaseTeam(...cases: readonly string[]): Caller {
  return testCaller({ subject: 'test-case-team', department: 'justice', roles: ['case-team'], purpose: 'CORRECTION_HELP', caseNo: cases[0] ?? null, cases });
}

/** A child officer of a jurisdiction, for children's files; of the adoptions, in the team of those that are named. */
export function testChildOfficer(...cases: readonly string[]): Caller {
  return testCaller({ subject: 'test-child-officer', department: 'civil-affairs', roles: ['child-officer'], purpose: 'CHILD_CARE', caseNo: 'ET2026000001', cases });
}

/** Health's own staff, for follow-ups. */
export function testHealthWorker(): Caller {
  return testCaller({ subject: 'test-health-worker', department: 'health', roles: ['health-worker'], purpose: 'HEALTH_FOLLOWUP', caseNo: null });
}

/** A resident who reads his own, and as a guardian his wards'. */
export function testResident(residentNo: number, ...wards: readonly number[]): Caller {
  return testCaller({ subject: 'test-resident', department: 'resident', roles: [], jurisdiction: null, residentNo, wards, purpose: 'SELF', caseNo: null, highestLevel: 'S3' });
}

let signer: ReturnType<typeof createCallerSigner> | undefined;

/** Signs a caller as the gateway would. */
export async function signTestCaller(caller: Caller, department: string): Promise<string> {
  signer ??= createCallerSigner(testCallerKeys.privateKey);
  return (await signer)(caller, department);
}

import { createCallerKeys, createCallerSigner, type Caller, type CallerKeys } from '@linli/caller-token';

/** The gateway's keys for this test process. */
export const testCallerKeys: CallerKeys = createCallerKeys();

export const TEST_SEAL_KEY = 'a sealing key for tests only';

/** A caller for tests: a hall clerk of the synthetic district, unless told otherwise. */
export function testCaller(differences: Partial<Caller> = {}): Caller {
  return {
    subject: 'test-clerk', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ2026000001', scopes: [], highestLevel: 'S2', ...differences,
  };
}

let signer: ReturnType<typeof createCallerSigner> | undefined;

/** Signs a caller as the gateway would. */
export async function signTestCaller(caller: Caller, department: string): Promise<string> {
  signer ??= createCallerSigner(testCallerKeys.privateKey);
  return (await signer)(caller, department);
}

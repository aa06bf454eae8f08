import { openTestSubgraph, testCaller, type TestSubgraph } from '@linli/test-kit';
import { addWorkingDays } from '@linli/vocabulary';
import { dataSharing } from '../index.js';

const officer = testCaller({ subject: 'officer-1', department: 'community', roles: ['emergency-officer'] });
const office = testCaller({ subject: 'office-1', department: 'data-sharing', roles: ['data-office'] });

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(dataSharing);
});
afterAll(() => department.close());

const OPEN = 'mutation ($reason: String!) { openEmergencyAccess(reason: $reason) { accessNo subject department reason openedAt expiresAt reviewDueDate reviewedBy isJustified } }';
const REVIEW = 'mutation ($accessNo: String!, $finding: String!) { reviewEmergencyAccess(accessNo: $accessNo, isJustified: true, finding: $finding) { accessNo reviewedBy isJustified finding } }';
const LIST = 'query ($filter: EmergencyAccessFilter) { emergencyAccesses(filter: $filter) { nodes { accessNo } } }';

interface Opened {
  readonly accessNo: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly reviewDueDate: string;
}

async function open(): Promise<Opened> {
  const { data, errors } = await department.ask<{ openEmergencyAccess: Opened }>(OPEN, { reason: '老人走失，联系家属' }, officer);
  expect(errors).toBeUndefined();
  return data?.openEmergencyAccess as Opened;
}

describe('an emergency access', () => {
  it('is opened for three hours by whoever needs it, and its review is due in two working days', async () => {
    const opened = await open();
    expect(opened).toMatchObject({ subject: 'officer-1', department: 'community', reason: '老人走失，联系家属', reviewedBy: null, isJustified: null });
    expect(Date.parse(opened.expiresAt) - Date.parse(opened.openedAt)).toBe(3 * 3_600_000);
    expect(opened.reviewDueDate).toBe(addWorkingDays(opened.openedAt.slice(0, 10), 2));
  });

  it('stands on the list of the data office until somebody has reviewed it', async () => {
    const { accessNo } = await open();
    const numbersOn = async (isReviewed: boolean): Promise<string[] | undefined> => {
      const { data } = await department.ask<{ emergencyAccesses: { nodes: { accessNo: string }[] } }>(LIST, { filter: { isReviewed } }, office);
      return data?.emergencyAccesses.nodes.map((node) => node.accessNo);
    };
    expect(await numbersOn(false)).toContain(accessNo);
    expect((await department.ask(REVIEW, { accessNo, finding: '情况属实' }, office)).data).toEqual({ reviewEmergencyAccess: { accessNo, reviewedBy: 'office-1', isJustified: true, finding: '情况属实' } });
    expect(await numbersOn(false)).not.toContain(accessNo);
    expect(await numbersOn(true)).toContain(accessNo);
  });

  it('is reviewed by a second person, once, and never by him who opened it', async () => {
    const { accessNo } = await open();
    const himself = testCaller({ subject: 'officer-1', department: 'data-sharing', roles: ['data-office'] });
    for (const caller of [himself, office, office]) {
      const { data, errors } = await department.ask(REVIEW, { accessNo, finding: '情况属实' }, caller);
      if (data?.reviewEmergencyAccess) expect(caller).toBe(office);
      else expect(errors?.[0]).toMatchObject({ message: 'accessNo: expected an access that somebody else opened and nobody has reviewed, but got none', extensions: { code: 'BAD_USER_INPUT' } });
    }
    const { data } = await department.ask<{ emergencyAccesses: { nodes: { accessNo: string; reviewedBy: string }[] } }>('{ emergencyAccesses(first: 200, filter: { isReviewed: true }) { nodes { accessNo reviewedBy } } }', {}, office);
    expect(data?.emergencyAccesses.nodes.find((node) => node.accessNo === accessNo)?.reviewedBy).toBe('office-1');
  });

  it.each([
    ['is not opened by whoever has not the role', OPEN, { reason: '老人走失，联系家属' }, testCaller(), 'FORBIDDEN_FIELD'],
    ['is not opened without a reason', OPEN, { reason: '  ' }, officer, 'BAD_USER_INPUT'],
    ['is not opened with a personal number in the reason', OPEN, { reason: '查找 990101199001011234' }, officer, 'BAD_USER_INPUT'],
    ['is not reviewed by whoever has not the role', REVIEW, { accessNo: 'JJ1', finding: '情况属实' }, officer, 'FORBIDDEN_FIELD'],
    ['is not listed for whoever has not the role', LIST, {}, officer, 'FORBIDDEN_FIELD'],
  ])('%s', async (_case, document, variables, caller, code) => {
    const { data, errors } = await department.ask(document, variables, caller);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

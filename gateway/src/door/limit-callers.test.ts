import type { Caller } from '@linli/caller-token';
import { createCallerLimiter } from './limit-callers.js';

const caller = (subject: string, department = 'community'): Caller => ({ subject, department, roles: [], jurisdiction: null, residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: null, scopes: [], highestLevel: 'S2' });
const ONE = caller('one');

async function codeOf(begun: Promise<unknown>): Promise<unknown> {
  return begun.then(() => 'begun', ({ extensions }: { extensions: { code: string } }) => extensions.code);
}

describe('a caller', () => {
  it('begins as many operations a second as he may, whatever others do', async () => {
    const begin = createCallerLimiter({ perSecond: 2, running: null });
    expect(await Promise.all([ONE, ONE, { ...ONE, caseNo: 'SQ2' }, caller('two'), caller('one', 'health')].map((one) => codeOf(begin(one))))).toEqual(['begun', 'begun', 'RATE_LIMITED', 'begun', 'begun']);
  });

  it('is told after how many seconds to ask again', async () => {
    const begin = createCallerLimiter({ perSecond: 1, running: null });
    await begin(ONE);
    await expect(begin(ONE)).rejects.toMatchObject({ message: 'caller: expected at most 1 operations a second, but got more', extensions: { retryAfter: 1 } });
  });

  it('has as many running as he may, whatever others do, and another when one of them has ended', async () => {
    const begin = createCallerLimiter({ perSecond: null, running: 2 });
    const end = await begin(ONE);
    await begin(ONE);
    expect([await codeOf(begin(ONE)), await codeOf(begin(caller('two')))]).toEqual(['TOO_MANY_RUNNING', 'begun']);
    end();
    end();
    expect([await codeOf(begin(ONE)), await codeOf(begin(ONE))]).toEqual(['begun', 'TOO_MANY_RUNNING']);
  });

  it('is not limited where there are no limits', async () => {
    const begin = createCallerLimiter({ perSecond: null, running: null });
    expect(new Set(await Promise.all(Array.from({ length: 1_000 }, () => codeOf(begin(ONE)))))).toEqual(new Set(['begun']));
  });
});

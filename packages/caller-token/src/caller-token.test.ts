import { createCallerKeys, createCallerSigner, createCallerVerifier, type Caller } from './index.js';

const clerk: Caller = {
  subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101001', residentNo: null, wards: [7], cases: ['JZ1'], purpose: 'ONE_STOP', caseNo: 'SQ1',
  scopes: ['health:service-due', 'health-care:none', 'justice:dispute'], highestLevel: 'S2',
};
const keys = createCallerKeys();

describe('the signed caller', () => {
  it('arrives at the department as it left the gateway, with the scopes of that department alone', async () => {
    const token = await (await createCallerSigner(keys.privateKey))(clerk, 'health');
    expect(await (await createCallerVerifier(keys.publicKey, 'health'))(token)).toEqual({ ...clerk, scopes: ['health:service-due'] });
  });

  it('is signed once for a while, and anew for another department', async () => {
    const sign = await createCallerSigner(keys.privateKey);
    expect(await sign(clerk, 'health')).toBe(await sign(clerk, 'health'));
    expect(await sign(clerk, 'health')).not.toBe(await sign(clerk, 'justice'));
  });

  it.each([
    ['is missing', async () => undefined],
    ['is empty', async () => ''],
    ['is no token at all', async () => 'not.a.token'],
    ['is meant for another department', async () => (await createCallerSigner(keys.privateKey))(clerk, 'justice')],
    ['is signed with another key', async () => (await createCallerSigner(createCallerKeys().privateKey))(clerk, 'health')],
  ])('is refused when it %s', async (_case, makeToken) => {
    const verify = await createCallerVerifier(keys.publicKey, 'health');
    await expect(makeToken().then(verify)).rejects.toMatchObject({ extensions: { code: 'CALLER_NOT_SIGNED' } });
  });

  it('is refused once it has expired, though it was known before', async () => {
    const token = await (await createCallerSigner(keys.privateKey))(clerk, 'health');
    const verify = await createCallerVerifier(keys.publicKey, 'health');
    await verify(token);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    jest.useFakeTimers({ now: Date.now() });
    try {
      await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'CALLER_NOT_SIGNED' } });
    } finally {
      jest.useRealTimers();
      later.mockRestore();
    }
  });
});

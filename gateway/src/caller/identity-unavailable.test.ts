import { createCallerKeys } from '@linli/caller-token';
import { createGateway, type Gateway } from '../create-gateway.js';
import { createHttpDepartment } from '../departments/http-department.js';
import { composeSupergraph } from '../supergraph/compose-supergraph.js';
import { contractOf } from '../test-house.js';
import { TestProvider } from './test-provider.js';

const provider = new TestProvider();
let gateway: Gateway;
let address: string;

beforeAll(async () => {
  await provider.open();
  const composition = composeSupergraph([{ department: 'community', sdl: contractOf('type Query { grid: String }') }]);
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  gateway = await createGateway({
    supergraphSdl: composition.supergraphSdl, departments: [createHttpDepartment('community', { url: 'http://127.0.0.1:1/graphql' })], identity: { issuer: provider.issuer, audience: 'linli', key: null, times: { cooldownMs: 0 } },
    callerPrivateKey: createCallerKeys().privateKey,
  });
  address = await gateway.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => gateway.close());

it('starts while its identity provider does not, and tells clients so until it does', async () => {
  const key = await provider.createKey('one');
  provider.published = [key];
  const headers = { authorization: `Bearer ${await key.sign()}`, 'linli-purpose': 'EMERGENCY', 'content-type': 'application/json' };
  const ask = (): Promise<Response> => fetch(`${address}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
  await provider.close();
  const refused = await ask();
  expect(refused.status).toBe(503);
  expect(await refused.json()).toEqual({ errors: [{ message: 'identity provider: expected its keys, but got no answer: it cannot be reached', extensions: { code: 'IDENTITY_UNAVAILABLE', expected: 'its keys', got: 'no answer: it cannot be reached' } }] });
  await provider.open();
  expect(await (await ask()).json()).toEqual({ data: { __typename: 'Query' } });
  await provider.close();
  expect((await ask()).status).toBe(200);
});

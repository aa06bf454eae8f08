import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openGuardedHouse, type GuardedHouse } from '../access/test-guarded-house.js';
import { WORLD_SCOPES } from '../access/test-world.js';

const BODY = JSON.stringify({ query: '{ resident(no: 1) { no pension } }' });

let house: GuardedHouse;
let scopes: readonly string[];
/** How often somebody was identified. */
let identified: number;

beforeAll(async () => {
  house = await openGuardedHouse({ rights: (caller) => {
    identified++;
    return { ...caller, scopes, highestLevel: 'S4' };
  } });
});
afterAll(() => house.close());

/** Sends half of the body, and the rest when something has been done. */
function askSlowly(meanwhile: () => void): Promise<unknown> {
  return new Promise((answered, failed) => {
    const sending = request(`${house.address}/graphql`, { method: 'POST', headers: { ...house.headers, 'content-length': String(Buffer.byteLength(BODY)) } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('end', () => answered(JSON.parse(text)));
    });
    sending.on('error', failed).write(BODY.slice(0, 10));
    void untilIdentified().then(meanwhile).then(() => sending.end(BODY.slice(10)), failed);
  });
}

async function untilIdentified(): Promise<void> {
  for (let tries = 0; identified === 0; tries++) {
    if (tries > 500) throw new Error('expected somebody to be identified within 5 s, but nobody was');
    await wait(10);
  }
}

describe('somebody who sends his question slowly', () => {
  beforeEach(() => {
    identified = 0;
    scopes = WORLD_SCOPES;
  });

  it('is answered what he may read', async () => {
    expect(await askSlowly(() => undefined)).toEqual({ data: { resident: { no: 1, pension: 100 } } });
  });

  it('has the rights that he has when it is there, not those of when he began', async () => {
    expect(await askSlowly(() => (scopes = []))).toMatchObject({ data: { resident: { no: 1, pension: null } }, errors: [{ extensions: { code: 'FORBIDDEN_FIELD' } }] });
  });
});

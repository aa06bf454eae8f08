import { ApolloGateway } from '@apollo/gateway';
import { createDecider, readRules, withoutSecurity } from '@linli/gateway';
import { PURPOSES } from '@linli/vocabulary';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { CALLER } from './contenders.js';
import { PROFILE } from './queries.js';

const TIMES = 200_000;

/** How long a decision takes that is in the cache, microseconds: of a profile of which a grid worker may read some. */
export async function measureDecision(supergraphFile: string): Promise<number> {
  const sdl = readFileSync(supergraphFile, 'utf8');
  const gateway = new ApolloGateway({ supergraphSdl: withoutSecurity(sdl), logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined } });
  try {
    const { schema } = await gateway.load();
    const decide = createDecider({ schema, rules: readRules(sdl) });
    const asked = { caller: { ...CALLER, purpose: 'GRID_VISIT', scopes: [...PURPOSES.GRID_VISIT.scopes], highestLevel: 'S2' } as const, document: parse(PROFILE), operationName: 'Profile', variables: { id: 'x' } };
    decide(asked);
    const began = process.hrtime.bigint();
    for (let time = 0; time < TIMES; time++) decide(asked);
    return Number(process.hrtime.bigint() - began) / 1_000 / TIMES;
  } finally {
    await gateway.stop();
  }
}

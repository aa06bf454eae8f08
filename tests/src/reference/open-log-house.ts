import { chooseExamples, readContracts, type Persona } from '@linli/gateway';
import type { Grant } from '@linli/vocabulary';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { join } from 'node:path';
import { openTestDistrict, type TestDistrict } from '../open-test-district.js';
import { ROOT } from '../source-files.js';
import { ContractRules } from './contract-rules.js';
import { withPlaces } from './open-leak-house.js';
import { readKeys, ValuePool } from './value-pool.js';

/** A district as it is in the product, with what random operations are grown from and judged by. */
export interface LogHouse {
  readonly district: TestDistrict;
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  readonly personas: readonly Persona[];
  readonly grants: readonly Grant[];
  readonly rules: ContractRules;
}

type HeldGrant = Omit<Grant, 'from' | 'until'> & { readonly fromAt: string; readonly untilAt: string };

const LOG_LIMIT_MS = 60_000;

export async function openLogHouse(): Promise<LogHouse> {
  // A log that is slow for a second withholds the answer, which whoever went away is not told: there it would look like a gap.
  const district = await openTestDistrict({ residents: 600, isGuarded: true, logLimitMs: LOG_LIMIT_MS });
  const schema = buildClientSchema((await district.ask(getIntrospectionQuery())).data as unknown as IntrospectionQuery);
  const personas = chooseExamples(district.truth.options).personas.filter(({ purposes }) => purposes.length > 0);
  const pool = new ValuePool(withPlaces(await readKeys(schema, (query) => district.ask(query)), { truth: district.truth, personas }));
  const held = await district.ask<{ grants: { nodes: HeldGrant[] } }>('{ grants(first: 200) { nodes { grantNo department purpose scopes jurisdiction fromAt untilAt basis withdrawnAt } } }');
  const grants = (held.data?.grants.nodes ?? []).filter(({ purpose }) => purpose !== 'EMERGENCY').map(({ fromAt, untilAt, ...grant }) => ({ ...grant, from: fromAt, until: untilAt }));
  return { district, schema, pool, personas, grants, rules: new ContractRules(new Map(readContracts(join(ROOT, 'subgraphs')).map(({ department, sdl }) => [department, sdl]))) };
}

import { chooseExamples, createGateway, createInProcessDepartment, DEPARTMENTS_HERE, identityProviderOf, issueToken, readContracts, type Persona } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import type { District } from '@linli/synthetic-district';
import { TEST_SEAL_KEY } from '@linli/test-kit';
import type { Grant, PurposeCode } from '@linli/vocabulary';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDistrict, SUPERGRAPH_FILE, type Answer } from '../open-test-district.js';
import { ROOT } from '../source-files.js';
import { askOverHttp } from './ask-over-http.js';
import { casesOf } from './choose-asker.js';
import { ContractRules } from './contract-rules.js';
import type { ReferenceAsker } from './reference-rights.js';
import { ReferenceRows } from './reference-rows.js';
import { rightsIn } from './rights-in.js';
import { readKeys, ValuePool } from './value-pool.js';

/** One district asked by two doors: one that decides, as in the product, and one that answers everything. */
export interface LeakHouse {
  readonly truth: District;
  readonly personas: readonly Persona[];
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  readonly rules: ContractRules;
  readonly rows: ReferenceRows;
  /** Asks as somebody, under a book of grants of his own. */
  ask(asker: ReferenceAsker, grants: readonly Grant[], question: Question): Promise<Answer>;
  /** Asks for all there is; of sealed files, those of one purpose. */
  askWhole(purpose: PurposeCode, question: Question): Promise<Answer>;
  close(): Promise<void>;
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The largest of two grids: in a smaller district there is no other place than one's own. */
const RESIDENTS = 1_100;
const LIMITS = { mostCost: Infinity };
const EVERYWHERE = { subject: 'reference', roles: ['child-officer', 'data-office'], jurisdiction: '990101', residentNo: null, wards: [], caseNo: 'X1' } as const;

export async function openLeakHouse(): Promise<LeakHouse> {
  const district = await openTestDistrict({ residents: RESIDENTS, isGuarded: true });
  const { keys, truth, databases } = district;
  const noon = new Date(`${truth.options.today}T12:00:00+08:00`);
  const wide = await Promise.all(DEPARTMENTS_HERE.map(({ name, open }) => open({ databaseUrl: databases.get(name)?.url ?? '', sealKey: TEST_SEAL_KEY, callerPublicKey: keys.caller.publicKey, poolSize: 4, now: () => noon, decides: false })));
  const shared = { supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'), identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, sealKey: TEST_SEAL_KEY, isIntrospectable: true, limits: LIMITS };
  const books = new Map<string, readonly Grant[]>();
  const guarded = await createGateway({ ...shared, departments: district.subgraphs.map((subgraph) => ({ ...createInProcessDepartment(subgraph), close: async () => undefined })), rights: rightsIn(books) });
  const open = await createGateway({ ...shared, departments: wide.map(createInProcessDepartment) });
  const [guardedAddress, openAddress] = await Promise.all([guarded, open].map((gateway) => gateway.listen({ host: '127.0.0.1', port: 0 })));
  const headersOf = async ({ purpose, caseNo, ...who }: ReferenceAsker): Promise<Record<string, string>> => ({ authorization: `Bearer ${await issueToken(keys, who)}`, 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}), 'content-type': 'application/json' });
  const cases = casesOf(truth);
  // One token for a purpose, so that what departments know of a caller is used again.
  const whole = new Map<PurposeCode, Promise<Record<string, string>>>();
  const askWhole: LeakHouse['askWhole'] = async (purpose, question) => {
    const sealed = sealedPurpose(purpose);
    const headers = whole.get(sealed) ?? headersOf({ ...EVERYWHERE, cases, department: sealed === 'HEALTH_FOLLOWUP' ? 'health' : 'civil-affairs', purpose: sealed });
    whole.set(sealed, headers);
    return askOverHttp(openAddress, await headers, question);
  };
  const introspected = await askWhole('CHILD_CARE', { query: getIntrospectionQuery(), variables: {} });
  const schema = buildClientSchema(introspected.data as unknown as IntrospectionQuery);
  const known = await readKeys(schema, (query) => askWhole('CHILD_CARE', { query, variables: {} }));
  const personas = chooseExamples(truth.options).personas;
  return {
    truth, personas, schema, pool: new ValuePool(withPlaces(known, { truth, personas })), rows: new ReferenceRows(truth), askWhole,
    rules: new ContractRules(new Map(readContracts(join(ROOT, 'subgraphs')).map(({ department, sdl }) => [department, sdl]))),
    ask: async (asker, grants, question) => {
      books.set(asker.subject, grants);
      return askOverHttp(guardedAddress, await headersOf(asker), question);
    },
    close: async () => {
      await Promise.all([guarded.close(), open.close()]);
      await district.close();
    },
  };
}

/** Nobody reads all sealed files: those of correction, of health and of children are read for a purpose each. */
export function sealedPurpose(purpose: PurposeCode): PurposeCode {
  return purpose === 'CORRECTION_HELP' || purpose === 'HEALTH_FOLLOWUP' ? purpose : 'CHILD_CARE';
}

/** What registers hold, with places, people and days of the district. */
export function withPlaces(known: ReadonlyMap<string, readonly unknown[]>, { truth, personas }: { readonly truth: District; readonly personas: readonly Persona[] }): Map<string, readonly unknown[]> {
  const own = personas.flatMap(({ residentNo, wards }) => [...(residentNo === null ? [] : [residentNo]), ...wards]);
  const some = truth.residents.filter((_resident, at) => at % 90 === 0).map(({ residentNo }) => residentNo);
  const grids = truth.grids.map(({ gridCode }) => gridCode);
  const days = ['2026-11-26', '2026-06-01', '2025-01-01', '2012-11-26', '1990-05-05'];
  return new Map([
    ...known, ['ResidentId', [...own, ...some].map((residentNo) => sealId('resident', residentNo))], ['HouseholdId', truth.households.slice(0, 60).map(({ householdNo }) => sealId('household', householdNo))],
    ['gridCodePrefix', [...grids, '990101', '990101001', '990101001001']], ['gridCode', grids], ['Date', days], ['PartialDate', days], ['citizenId', truth.residents.slice(0, 5).map(({ citizenId }) => citizenId)],
    ['year', [2025, 2026]], ['quarter', [1, 2]], ['caseNo', [...(known.get('caseNo') ?? []), ...casesOf(truth)]], ['helpNo', truth.releasedHelps.map(({ helpNo }) => helpNo)], ['planNo', truth.rehabPlans.map(({ planNo }) => planNo)],
  ]);
}

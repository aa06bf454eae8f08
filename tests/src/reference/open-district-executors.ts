import { chooseExamples, createGateway, createInProcessDepartment, DEPARTMENTS_HERE, identityProviderOf, issueToken, readContracts, type Department, type Gateway } from '@linli/gateway';
import type { RunningSubgraph } from '@linli/subgraph-kit';
import { TEST_SEAL_KEY } from '@linli/test-kit';
import type { Grant } from '@linli/vocabulary';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDistrict, SUPERGRAPH_FILE, type TestDistrict } from '../open-test-district.js';
import { ROOT } from '../source-files.js';
import { askOverHttp } from './ask-over-http.js';
import { casesOf, chooseAsker } from './choose-asker.js';
import { ContractRules } from './contract-rules.js';
import { disturbDepartment } from './disturb-department.js';
import type { Executor, ExecutorsHouse, HouseAsker } from './executors-house.js';
import { keyNamesIn } from './key-names-in.js';
import { withPlaces } from './open-leak-house.js';
import { referenceRights, type ReferenceAsker } from './reference-rights.js';
import { rightsIn } from './rights-in.js';
import { readKeys, ValuePool } from './value-pool.js';

const RESIDENTS = 1_100;
const EVERYWHERE = { department: 'civil-affairs', roles: ['child-officer', 'data-office'], jurisdiction: '990101', residentNo: null, wards: [], purpose: 'CHILD_CARE', caseNo: 'X1' } as const;

type Doors = Readonly<Record<Executor, string>>;

/** Opens the district behind both executors, with decisions and without: four gateways over the same databases. */
export async function openDistrictExecutors(): Promise<ExecutorsHouse> {
  const district = await openTestDistrict({ residents: RESIDENTS, isGuarded: true });
  const { keys, truth } = district;
  const books = new Map<string, readonly Grant[]>();
  const wide = await openWide(district);
  const gateways: Gateway[] = [];
  const openDoors = async (subgraphs: readonly RunningSubgraph[], isGuarded: boolean): Promise<Doors> => {
    const [stock = '', compiled = ''] = await Promise.all((['stock', 'compiled'] as const).map(async (executor) => {
      const shared = { supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'), identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, sealKey: TEST_SEAL_KEY, isIntrospectable: true, limits: { mostCost: Infinity } };
      const gateway = await createGateway({ ...shared, departments: subgraphs.map(departmentOf), rights: isGuarded ? rightsIn(books) : undefined, executor });
      gateways.push(gateway);
      return gateway.listen({ host: '127.0.0.1', port: 0 });
    }));
    return { stock, compiled };
  };
  const [guarded, open] = [await openDoors(district.subgraphs, true), await openDoors(wide, false)];
  const headersOf = async ({ purpose, caseNo, ...who }: ReferenceAsker): Promise<Record<string, string>> => ({ authorization: `Bearer ${await issueToken(keys, who)}`, 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}), 'content-type': 'application/json' });
  const asker = (doors: Doors, who: ReferenceAsker): Pick<HouseAsker, 'ask'> => {
    const headers = headersOf(who);
    return { ask: async (executor, question) => askOverHttp(doors[executor], await headers, question) };
  };
  const everybody: ReferenceAsker = { ...EVERYWHERE, subject: 'well', cases: casesOf(truth) };
  const anybody = asker(open, everybody);
  const introspected = await anybody.ask('stock', { query: getIntrospectionQuery(), variables: {} });
  const schema = buildClientSchema(introspected.data as unknown as IntrospectionQuery);
  const known = await readKeys(schema, (query) => anybody.ask('stock', { query, variables: {} }));
  const personas = chooseExamples(truth.options).personas;
  const rules = new ContractRules(new Map(readContracts(join(ROOT, 'subgraphs')).map(({ department, sdl }) => [department, sdl])));
  return {
    schema, keyNames: keyNamesIn(readFileSync(SUPERGRAPH_FILE, 'utf8')), pool: new ValuePool(withPlaces(known, { truth, personas })),
    chooseAsker: (choose, subject): HouseAsker => {
      if (choose(2) === 0) return { isGuarded: false, isLiked: (coordinate, depth) => rules.isPersonal(coordinate) || (depth > 0 && choose(2) === 0), ...asker(open, { ...everybody, subject }) };
      const { asker: who, grants } = chooseAsker(choose, { personas, truth, subject, like: choose(personas.length) });
      books.set(subject, grants);
      const rights = referenceRights(who, grants, Date.now());
      return { isGuarded: true, isLiked: (coordinate, depth) => (rules.mayRead(coordinate, rights) && rules.isPersonal(coordinate)) || (depth > 0 && choose(3) === 0), ...asker(guarded, who) };
    },
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.close()));
      await Promise.all(wide.map((subgraph) => subgraph.close()));
      await district.close();
    },
  };
}

/** Departments that leave the decision to whoever asks. */
function openWide({ keys, truth, databases }: TestDistrict): Promise<RunningSubgraph[]> {
  const noon = new Date(`${truth.options.today}T12:00:00+08:00`);
  return Promise.all(DEPARTMENTS_HERE.map(({ name, open }) => open({ databaseUrl: databases.get(name)?.url ?? '', sealKey: TEST_SEAL_KEY, callerPublicKey: keys.caller.publicKey, poolSize: 4, now: () => noon, decides: false })));
}

/** Several gateways ask it: it is closed by whoever opened it. */
function departmentOf(subgraph: RunningSubgraph): Department {
  return disturbDepartment({ ...createInProcessDepartment(subgraph), close: async () => undefined });
}

import './reference/as-in-production.js';
import { chooseExamples, issueToken, readContracts, type Persona } from '@linli/gateway';
import type { Grant, PurposeCode } from '@linli/vocabulary';
import { buildClientSchema, getIntrospectionQuery, Kind, parse, specifiedRules, validate, type GraphQLObjectType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { notePersonalFields } from './reference/allowed-fields.js';
import { ContractRules } from './reference/contract-rules.js';
import { growDocument } from './reference/grow-document.js';
import { withPlaces } from './reference/open-leak-house.js';
import { referenceRights, type ReferenceAsker } from './reference/reference-rights.js';
import { ShadowRecorder } from './reference/shadow-recorder.js';
import { readKeys, ValuePool } from './reference/value-pool.js';
import { ROOT } from './source-files.js';

const OPERATIONS = Number(process.env.LINLI_LOG_OPERATIONS ?? 2_000);
/** Another one asks other operations. */
const SEED = Number(process.env.LINLI_LOG_SEED ?? 9901);
const LIMIT_MS = Number(process.env.LINLI_LOG_LIMIT_MS ?? 10_000);
const TOGETHER = 8;
const SHUT_MS = 150;

interface Asked {
  readonly caseNo: string;
  readonly asker: ReferenceAsker;
  readonly asked: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Null where the client went away. */
  readonly answer: { readonly data?: unknown; readonly errors?: readonly { readonly extensions: { readonly code?: string } }[] } | null;
  readonly wasShut: boolean;
  readonly query: string;
}

let district: TestDistrict;
let schema: GraphQLSchema;
let pool: ValuePool;
let personas: readonly Persona[];
let grants: readonly Grant[];
const rules = new ContractRules(new Map(readContracts(join(ROOT, 'subgraphs')).map(({ department, sdl }) => [department, sdl])));
const shadow = new ShadowRecorder();
let shutCount = 0;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 600, isGuarded: true });
  schema = buildClientSchema((await district.ask(getIntrospectionQuery())).data as unknown as IntrospectionQuery);
  personas = chooseExamples(district.truth.options).personas.filter(({ purposes }) => purposes.length > 0);
  pool = new ValuePool(withPlaces(await readKeys(schema, (query) => district.ask(query)), { truth: district.truth, personas }));
  const held = await district.ask<{ grants: { nodes: (Omit<Grant, 'from' | 'until'> & { fromAt: string; untilAt: string })[] } }>('{ grants(first: 200) { nodes { grantNo department purpose scopes jurisdiction fromAt untilAt basis withdrawnAt } } }');
  grants = (held.data?.grants.nodes ?? []).filter(({ purpose }) => purpose !== 'EMERGENCY').map(({ fromAt, untilAt, ...grant }) => ({ ...grant, from: fromAt, until: untilAt }));
}, 120_000);
afterAll(() => district.close());

/** Chooses for one operation: the same each time, whatever runs beside it, so that a failure can be asked again. */
function chooserOf(place: number): (options: number) => number {
  let state = (SEED + place * 0x9e3779b1) >>> 0;
  return (options) => {
    // mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * options);
  };
}

/** Asks one random operation, sometimes without waiting for the answer. */
async function askOne(place: number): Promise<Asked | null> {
  const choose = chooserOf(place);
  const persona = personas[choose(personas.length)] as Persona;
  const purpose = (persona.purposes[choose(persona.purposes.length)]?.code ?? 'ONE_STOP') as PurposeCode;
  const { subject, department, roles, jurisdiction, residentNo, wards, cases } = persona;
  const asker: ReferenceAsker = { subject, department, roles, jurisdiction, residentNo, wards, cases, purpose, caseNo: `S${place}` };
  const rights = referenceRights(asker, grants, Date.now());
  const grown = growDocument({ schema, pool, choose, isLiked: (coordinate, depth) => rules.mayRead(coordinate, rights) && (rules.isPersonal(coordinate) || depth > 1) });
  // The log itself is no register, and its reads are told on no channel; own-log.test.ts asks what goes on record of them.
  if (/\baccessLog(Entries)?\b/.test(grown.query)) return null;
  const document = parse(grown.query);
  if (validate(schema, document, specifiedRules).length > 0) return null;
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const into = { asked: new Set<string>(), allowed: new Set<string>(), possible: new Set<string>() };
  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) notePersonalFields(schema.getQueryType() as GraphQLObjectType, { sets: [each.selectionSet], given: { fragments, variables: grown.variables, rules, rights }, into });
  const { shut, answer } = await sent(asker, grown, choose(8) === 0 ? choose(25) : null);
  return { caseNo: `S${place}`, asker, ...into, answer, wasShut: shut, query: `${grown.query} ${JSON.stringify(grown.variables)} ${purpose}` };
}

async function sent({ purpose, caseNo, ...who }: ReferenceAsker, body: object, patienceMs: number | null): Promise<{ readonly shut: boolean; readonly answer: Asked['answer'] }> {
  const before = shutCount;
  const headers = { authorization: `Bearer ${await issueToken(district.keys, who)}`, 'linli-purpose': purpose, 'linli-case': caseNo ?? '', 'content-type': 'application/json' };
  try {
    const response = await fetch(`${district.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body), ...(patienceMs === null ? {} : { signal: AbortSignal.timeout(patienceMs) }) });
    return { answer: (await response.json()) as Asked['answer'], shut: shutCount !== before || shutCount % 2 === 1 };
  } catch {
    return { answer: null, shut: true };
  }
}

/** Shuts one department's database after another, for a moment each, until it is told to end. */
async function disturb(isOver: () => boolean): Promise<void> {
  const others = [...district.databases].filter(([name]) => name !== 'data-sharing');
  for (let turn = 0; !isOver(); turn++) {
    await wait(1_500);
    const [, database] = others[turn % others.length] ?? [];
    shutCount++;
    await database?.shut();
    await wait(SHUT_MS);
    await database?.reopen();
    await wait(SHUT_MS);
    shutCount++;
  }
}

interface Entry {
  readonly case_no: string;
  readonly subject: string;
  readonly purpose: string;
  readonly residents: number[];
  readonly coordinates: string[];
  readonly outcome: string;
}

async function readEntries(): Promise<ReadonlyMap<string, Entry>> {
  const client = new Client({ connectionString: district.accessLog.database.url });
  await client.connect();
  const { rows } = await client.query<Entry>('SELECT e.case_no, e.subject, e.purpose, e.residents, f.coordinates, e.outcome FROM entry e JOIN field_set f ON f.id = e.field_set');
  await client.end();
  return new Map(rows.map((row) => [row.case_no, row]));
}

/** What is missing in the log, and what is too much. */
function faultsOf({ caseNo, asker, asked, allowed, possible: mayBe, answer, wasShut }: Asked, entry: Entry | undefined): string[] {
  const { certain, possible } = shadow.of(caseNo);
  const isAnswered = answer?.data !== undefined && answer.data !== null;
  if (!entry) return isAnswered && asked.size > 0 ? [`${caseNo} missing: no entry`] : certain.size > 0 && allowed.size > 0 ? [`${caseNo} missing: rows were read, and there is no entry`] : [];
  const faults: string[] = [];
  if (entry.subject !== asker.subject || entry.purpose !== asker.purpose) faults.push(`${caseNo} names somebody else`);
  if (asked.size === 0 && isAnswered) faults.push(`${caseNo} spurious: nothing personal was asked`);
  if (isAnswered && (entry.coordinates.some((each) => !mayBe.has(each)) || [...allowed].some((each) => !entry.coordinates.includes(each)))) faults.push(`${caseNo} fields: ${entry.coordinates.join()} are not ${[...allowed].sort().join()}`);
  const spurious = entry.residents.filter((residentNo) => !possible.has(residentNo));
  if (spurious.length > 0) faults.push(`${caseNo} spurious residents: ${spurious.length}`);
  const missing = wasShut ? [] : [...certain].filter((residentNo) => !entry.residents.includes(residentNo));
  if (isAnswered && missing.length > 0) faults.push(`${caseNo} missing residents: ${missing.length} of ${certain.size}`);
  return faults;
}

it(`says the same as what was read in the registers, whoever goes away and whatever is shut (${OPERATIONS} operations, or as many as there is time for)`, async () => {
  const asked: Asked[] = [];
  const end = Date.now() + LIMIT_MS;
  let next = 0;
  let isOver = false;
  shadow.start();
  const disturbing = disturb(() => isOver);
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (next < OPERATIONS && Date.now() < end) {
      const one = await askOne(next++);
      if (one) asked.push(one);
    }
  }));
  isOver = true;
  await disturbing;
  // Whoever went away did not take his operation with him.
  await wait(3_000);
  shadow.stop();
  const entries = await readEntries();
  const seen = { operations: asked.length, entries: entries.size, aborted: asked.filter(({ answer }) => answer === null).length, disturbed: asked.filter(({ wasShut }) => wasShut).length, residents: asked.reduce((sum, { caseNo }) => sum + shadow.of(caseNo).certain.size, 0) };
  process.stdout.write(`complete log: ${JSON.stringify(seen)}\n`);
  expect(asked.flatMap((one) => faultsOf(one, entries.get(one.caseNo)).map((fault) => `${fault}: ${one.query}`)).slice(0, 20)).toEqual([]);
  expect(Math.min(seen.entries, seen.residents)).toBeGreaterThan(50);
}, LIMIT_MS + 120_000);

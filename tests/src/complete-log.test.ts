import './reference/as-in-production.js';
import { chooseExamples, issueToken, readContracts, type Persona } from '@linli/gateway';
import type { Grant } from '@linli/vocabulary';
import { buildClientSchema, getIntrospectionQuery, Kind, parse, specifiedRules, validate, type DocumentNode, type GraphQLObjectType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { notePersonalFields } from './reference/allowed-fields.js';
import { ContractRules } from './reference/contract-rules.js';
import { growDocument, type GrownDocument } from './reference/grow-document.js';
import { withPlaces } from './reference/open-leak-house.js';
import { referenceRights, type ReferenceAsker } from './reference/reference-rights.js';
import { ShadowRecorder } from './reference/shadow-recorder.js';
import { readKeys, ValuePool, type Choose } from './reference/value-pool.js';
import { ROOT } from './source-files.js';

const OPERATIONS = Number(process.env.LINLI_LOG_OPERATIONS ?? 2_000);
/** Another one asks other operations. */
const SEED = Number(process.env.LINLI_LOG_SEED ?? 9901);
/** Then it fails: a machine that is several times slower is done before. */
const LIMIT_MS = Number(process.env.LINLI_LOG_LIMIT_MS ?? 300_000);
const TOGETHER = 12;
/** In how many operations one question is asked. */
const ASKED = 8;
const SHUT_MS = 150;

interface Asked {
  readonly caseNo: string;
  readonly asker: ReferenceAsker;
  readonly asked: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly outcome: 'answered' | 'refused' | 'went away';
  /** Whether a database was shut meanwhile, or nobody waited. */
  readonly wasShut: boolean;
  readonly question: Question;
}

let district: TestDistrict;
let schema: GraphQLSchema;
let pool: ValuePool;
let personas: readonly Persona[];
let grants: readonly Grant[];
const rules = new ContractRules(new Map(readContracts(join(ROOT, 'subgraphs')).map(({ department, sdl }) => [department, sdl])));
const shadow = new ShadowRecorder();
let shutCount = 0;
/** Of each persona, by his subject. */
const tokens = new Map<string, Promise<string>>();

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
function chooserOf(place: number): Choose {
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

interface Question extends GrownDocument {
  readonly document: DocumentNode;
}

/** Grows what several people ask, each in an operation of his own: to plan it takes longer than to ask it. @returns null for what cannot be compared. */
function growQuestion(choose: Choose, asker: ReferenceAsker): Question | null {
  const rights = referenceRights(asker, grants, Date.now());
  const grown = growDocument({ schema, pool, choose, isLiked: (coordinate, depth) => rules.mayRead(coordinate, rights) && (rules.isPersonal(coordinate) || depth > 1) });
  // The log itself is no register, and its reads are told on no channel; own-log.test.ts asks what goes on record of them.
  if (/\baccessLog(Entries)?\b/.test(grown.query)) return null;
  const document = parse(grown.query);
  return validate(schema, document, specifiedRules).length > 0 ? null : { ...grown, document };
}

function chooseAsker(choose: Choose, place: number): ReferenceAsker {
  const persona = personas[choose(personas.length)] as Persona;
  const { subject, department, roles, jurisdiction, residentNo, wards, cases } = persona;
  return { subject, department, roles, jurisdiction, residentNo, wards, cases, purpose: persona.purposes[choose(persona.purposes.length)]?.code ?? 'ONE_STOP', caseNo: `S${place}` };
}

/** Asks one question in several operations, one after the other: in half of them as him for whom it was grown. */
async function askSome(first: number, note: (asked: Asked) => void): Promise<void> {
  const choose = chooserOf(first);
  const like = chooseAsker(choose, first);
  const question = growQuestion(choose, like);
  if (!question) return;
  for (let place = first; place < first + ASKED; place++) {
    const asker = place % 2 === 0 ? { ...like, caseNo: `S${place}` } : chooseAsker(choose, place);
    note(await askOne(question, { asker, patienceMs: choose(8) === 0 ? choose(25) : null }));
  }
}

/** Asks one operation, sometimes without waiting for the answer. */
async function askOne(question: Question, { asker, patienceMs }: { readonly asker: ReferenceAsker; readonly patienceMs: number | null }): Promise<Asked> {
  const { document, query, variables } = question;
  const rights = referenceRights(asker, grants, Date.now());
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const into = { asked: new Set<string>(), allowed: new Set<string>(), possible: new Set<string>() };
  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) notePersonalFields(schema.getQueryType() as GraphQLObjectType, { sets: [each.selectionSet], given: { fragments, variables, rules, rights }, into });
  return { caseNo: asker.caseNo ?? '', asker, ...into, question, ...(await sent(asker, { query, variables }, patienceMs)) };
}

async function sent({ purpose, caseNo, ...who }: ReferenceAsker, body: object, patienceMs: number | null): Promise<Pick<Asked, 'outcome' | 'wasShut'>> {
  const before = shutCount;
  const token = tokens.get(who.subject) ?? issueToken(district.keys, who);
  tokens.set(who.subject, token);
  const headers = { authorization: `Bearer ${await token}`, 'linli-purpose': purpose, 'linli-case': caseNo ?? '', 'content-type': 'application/json' };
  try {
    const response = await fetch(`${district.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body), ...(patienceMs === null ? {} : { signal: AbortSignal.timeout(patienceMs) }) });
    const { data } = (await response.json()) as { readonly data?: unknown };
    return { outcome: data === undefined || data === null ? 'refused' : 'answered', wasShut: shutCount !== before || shutCount % 2 === 1 };
  } catch {
    return { outcome: 'went away', wasShut: true };
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
function faultsOf({ caseNo, asker, asked, allowed, possible: mayBe, outcome, wasShut }: Asked, entry: Entry | undefined): string[] {
  const { certain, possible } = shadow.of(caseNo);
  const isAnswered = outcome === 'answered';
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

it(`says the same as what was read in the registers, whoever goes away and whatever is shut (${OPERATIONS} operations)`, async () => {
  const asked: Asked[] = [];
  const end = Date.now() + LIMIT_MS;
  let next = 0;
  let isOver = false;
  shadow.start();
  const disturbing = disturb(() => isOver);
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (asked.length < OPERATIONS && Date.now() < end) await askSome((next += ASKED), (one) => asked.push(one));
  }));
  isOver = true;
  await disturbing;
  // Whoever went away did not take his operation with him.
  await wait(3_000);
  shadow.stop();
  const entries = await readEntries();
  const seen = { operations: asked.length, entries: entries.size, aborted: asked.filter(({ outcome }) => outcome === 'went away').length, disturbed: asked.filter(({ wasShut }) => wasShut).length, residents: asked.reduce((sum, { caseNo }) => sum + shadow.of(caseNo).certain.size, 0) };
  process.stdout.write(`complete log: ${JSON.stringify(seen)}\n`);
  expect(asked.flatMap((one) => faultsOf(one, entries.get(one.caseNo)).map((fault) => `${fault}: ${one.question.query} ${JSON.stringify(one.question.variables)} ${one.asker.purpose}`)).slice(0, 20)).toEqual([]);
  expect(Math.min(seen.entries, seen.residents)).toBeGreaterThan(50);
  // Fewer than were promised are no proof, and say so.
  expect(seen.operations).toBeGreaterThanOrEqual(OPERATIONS);
}, LIMIT_MS + 120_000);

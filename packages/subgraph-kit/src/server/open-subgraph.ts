import { createCallerVerifier, type Caller, type CallerVerifier } from '@linli/caller-token';
import { compileQuery, type QuerySetting, type RunQuery } from '@linli/graph-execution';
import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { LRUCache } from 'lru-cache';
import { useSealKey } from '@linli/sealed-id';
import { dayInChina } from '../access/calendar.js';
import { demandsOf, type Demand } from '../access/demands.js';
import { protectionOf } from '../access/protection.js';
import { refuseDemands } from '../access/refuse-demands.js';
import { SetEvaluator } from '../cohort/evaluate-sets.js';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { buildExecutableSchema } from '../graph/build-schema.js';
import { ReadStore, type ReadStores } from '../register/read-store.js';
import { RegisterDatabase } from '../register/register-database.js';
import { createDocumentCache } from './document-cache.js';
import { openRegister, type OpenRegister, type RegisterOptions } from './open-register.js';
import { toPublicError } from './public-error.js';
import { seedRegister, type SeedProgress } from './seed-register.js';
import type { Neighbourhood } from '@linli/synthetic-district';

export interface SubgraphOptions extends RegisterOptions {
  /** The deployment's secret that ids are sealed with; the same in all departments. */
  readonly sealKey: string;
  /** The gateway's public key, SPKI PEM. */
  readonly callerPublicKey: string;
  /** Whether the department decides again which fields the caller may read, from the scopes and the level that the gateway has signed. It does, unless it is told not to. */
  readonly decides?: boolean;
  /** Addresses of the further databases that the department's declaration names, by their names; one without is unavailable. */
  readonly storeUrls?: Readonly<Record<string, string>>;
  /** What time it is: ages and terms are counted by it. The real one when not given. */
  readonly now?: () => Date;
}

/** One operation that the gateway asks. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** The caller, signed by the gateway. */
  readonly callerToken: string | undefined;
  /** The case that he named, where the gateway is in the same process; for whoever listens to what is read. */
  readonly caseNo?: string | null | undefined;
}

/** A department's subgraph, open and answering. */
export interface RunningSubgraph {
  readonly name: string;
  /** Whether it is brought the sets of other departments. */
  readonly takesSets: boolean;
  /** Answers one operation; `extensions.residents` are the residents of whom it tells, `extensions.counted` the questions in which some were counted, for the access log. Faults are in `errors`, never thrown. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Whether the register answers. */
  isReady(): Promise<boolean>;
  /** Writes the synthetic district, unless the register has one. @returns whether it wrote. */
  seed(neighbourhoods: Iterable<Neighbourhood> | AsyncIterable<Neighbourhood>, progress?: SeedProgress): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens a department: register, migrations, schema.
 * @throws Error when one of its records does not say which of its rows a caller may read.
 */
export async function openSubgraph<L>(definition: SubgraphDefinition<L>, options: SubgraphOptions): Promise<RunningSubgraph> {
  for (const record of definition.records) protectionOf(record);
  useSealKey(options.sealKey);
  const [schema, verify, register] = await Promise.all([
    buildExecutableSchema(definition), createCallerVerifier(options.callerPublicKey, definition.name), openRegister(definition, options),
  ]);
  const stores: ReadStores = new Map((definition.stores ?? []).map((name) => [name, new ReadStore(definition.name, options.storeUrls?.[name] ?? null)]));
  return {
    name: definition.name,
    takesSets: definition.takesSets ?? false,
    execute: createExecutor({ definition, schema, verify, register, stores, decides: options.decides ?? true, now: options.now ?? (() => new Date()) }),
    isReady: () => register.reads.query({ text: 'SELECT 1' }).then(() => true, () => false),
    seed: (neighbourhoods, progress) => seedRegister(definition, register, { neighbourhoods, progress }),
    close: async () => void (await Promise.all([register.close(), ...[...stores.values()].map((store) => store.close())])),
  };
}

interface Parts<L> {
  readonly definition: SubgraphDefinition<L>;
  readonly schema: GraphQLSchema;
  readonly verify: CallerVerifier;
  readonly register: OpenRegister;
  readonly stores: ReadStores;
  readonly decides: boolean;
  readonly now: () => Date;
}

/** A document, parsed and validated, with what it asks of its reader. */
interface KnownDocument {
  readonly document: DocumentNode;
  readonly demands: readonly Demand[];
  /** Its operations, compiled, by their names. */
  readonly runners: Map<string | null, RunQuery>;
  /** Callers to whom it is not refused; the verifier hands out one object for a caller as long as his token lasts. */
  readonly allowed: WeakSet<Caller>;
}

function createExecutor<L>({ definition, schema, verify, register, stores, decides, now }: Parts<L>): RunningSubgraph['execute'] {
  // The gateway sends few documents, each many times: parsed and validated once.
  const documents = createDocumentCache<KnownDocument>();
  const sets = new SetEvaluator(definition, register);
  const setting: QuerySetting = { schema, finders: definition.references };
  return async (request) => {
    try {
      const caller = await verify(request.callerToken);
      const known = documentOf(schema, documents, request.query);
      if (decides) allow(caller, known, definition.name);
      const today = dayInChina(now());
      const db = new RegisterDatabase(definition.name, { caller, today, caseNo: request.caseNo ?? caller.caseNo }, register, stores);
      const loaders = definition.createLoaders(db);
      const result = await runnerOf(setting, known, request.operationName ?? null)({ variableValues: request.variables, contextValue: { caller, loaders, evaluateSets: sets.for({ caller, today, decides }) } });
      const answer = result.errors ? { ...result, errors: result.errors.map((error) => toPublicError(definition.name, error)) } : result;
      return withExtensions(answer, db);
    } catch (error) {
      const errors = Array.isArray(error) ? error : [error];
      return { errors: errors.map((each) => toPublicError(definition.name, each)) };
    }
  };
}

/** What goes on record of an answer. */
function withExtensions(answer: ExecutionResult, { residentsRead: residents, counted }: RegisterDatabase): ExecutionResult {
  if (residents.length === 0 && counted.length === 0) return answer;
  return { ...answer, extensions: { ...(residents.length > 0 ? { residents } : {}), ...(counted.length > 0 ? { counted } : {}) } };
}

function runnerOf(setting: QuerySetting, { document, runners }: KnownDocument, operationName: string | null): RunQuery {
  let run = runners.get(operationName);
  if (!run) runners.set(operationName, (run = compileQuery(setting, document, operationName) ?? ((given) => execute({ schema: setting.schema, document, operationName, ...given }))));
  return run;
}

/** @throws a list of FORBIDDEN_FIELD when the caller may not read all of the document. */
function allow(caller: Caller, { demands, allowed }: KnownDocument, department: string): void {
  if (allowed.has(caller)) return;
  const refusals = refuseDemands(caller, demands, department);
  if (refusals.length > 0) throw refusals;
  allowed.add(caller);
}

/** @throws GraphQLError or a list of them when the document is malformed or does not fit the schema. */
function documentOf(schema: GraphQLSchema, documents: LRUCache<string, KnownDocument>, query: string): KnownDocument {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query, { noLocation: true });
  const faults = validate(schema, document);
  if (faults.length > 0) throw faults.map(toValidationError);
  const fresh: KnownDocument = { document, demands: demandsOf(schema, document), runners: new Map(), allowed: new WeakSet() };
  documents.set(query, fresh);
  return fresh;
}

// A literal that a scalar refuses is an error of the catalogue already.
function toValidationError(fault: GraphQLError): GraphQLError {
  const { extensions } = (fault.originalError ?? fault) as GraphQLError;
  return typeof extensions?.code === 'string' ? fault : new GraphQLError(fault.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

import { createCallerVerifier, type CallerVerifier } from '@linli/caller-token';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { buildExecutableSchema } from '../graph/build-schema.js';
import { RegisterDatabase } from '../register/register-database.js';
import { useSealKey } from '../seal/seal.js';
import { openRegister, type OpenRegister, type RegisterOptions } from './open-register.js';
import { toPublicError } from './public-error.js';
import { seedRegister, type SeedProgress } from './seed-register.js';
import type { Neighbourhood } from '@linli/synthetic-district';

export interface SubgraphOptions extends RegisterOptions {
  /** The deployment's secret that ids are sealed with; the same in all departments. */
  readonly sealKey: string;
  /** The gateway's public key, SPKI PEM. */
  readonly callerPublicKey: string;
}

/** One operation that the gateway asks. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** The caller, signed by the gateway. */
  readonly callerToken: string | undefined;
}

/** A department's subgraph, open and answering. */
export interface RunningSubgraph {
  readonly name: string;
  /** Answers one operation; `extensions.residents` are the residents of whom it tells, for the access log. Faults are in `errors`, never thrown. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Whether the register answers. */
  isReady(): Promise<boolean>;
  /** Writes the synthetic district, unless the register has one. @returns whether it wrote. */
  seed(neighbourhoods: Iterable<Neighbourhood> | AsyncIterable<Neighbourhood>, progress?: SeedProgress): Promise<boolean>;
  close(): Promise<void>;
}

const DOCUMENTS_KEPT = 2_000;

/** Opens a department: register, migrations, schema. */
export async function openSubgraph<L>(definition: SubgraphDefinition<L>, options: SubgraphOptions): Promise<RunningSubgraph> {
  useSealKey(options.sealKey);
  const [schema, verify, register] = await Promise.all([
    buildExecutableSchema(definition), createCallerVerifier(options.callerPublicKey, definition.name), openRegister(definition, options),
  ]);
  return {
    name: definition.name,
    execute: createExecutor({ definition, schema, verify, register }),
    isReady: () => register.reads.query({ text: 'SELECT 1' }).then(() => true, () => false),
    seed: (neighbourhoods, progress) => seedRegister(definition, register, { neighbourhoods, progress }),
    close: () => register.close(),
  };
}

interface Parts<L> {
  readonly definition: SubgraphDefinition<L>;
  readonly schema: GraphQLSchema;
  readonly verify: CallerVerifier;
  readonly register: OpenRegister;
}

function createExecutor<L>({ definition, schema, verify, register }: Parts<L>): RunningSubgraph['execute'] {
  // The gateway sends few documents, each many times: parsed and validated once.
  const documents = new LRUCache<string, DocumentNode>({ max: DOCUMENTS_KEPT });
  return async (request) => {
    try {
      const caller = await verify(request.callerToken);
      const document = documentOf(schema, documents, request.query);
      const db = new RegisterDatabase(definition.name, caller, register.reads);
      const loaders = definition.createLoaders(db);
      const result = await execute({
        schema, document, variableValues: request.variables, operationName: request.operationName, contextValue: { caller, loaders },
      });
      const answer = result.errors ? { ...result, errors: result.errors.map((error) => toPublicError(definition.name, error)) } : result;
      const residents = db.residentsRead;
      return residents.length > 0 ? { ...answer, extensions: { residents } } : answer;
    } catch (error) {
      const errors = Array.isArray(error) ? error : [error];
      return { errors: errors.map((each) => toPublicError(definition.name, each)) };
    }
  };
}

/** @throws GraphQLError or a list of them when the document is malformed or does not fit the schema. */
function documentOf(schema: GraphQLSchema, documents: LRUCache<string, DocumentNode>, query: string): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query, { noLocation: true });
  const faults = validate(schema, document);
  if (faults.length > 0) throw faults.map(toValidationError);
  documents.set(query, document);
  return document;
}

// A literal that a scalar refuses is an error of the catalogue already.
function toValidationError(fault: GraphQLError): GraphQLError {
  const { extensions } = (fault.originalError ?? fault) as GraphQLError;
  return typeof extensions?.code === 'string' ? fault : new GraphQLError(fault.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { CallerSigner } from '@linli/caller-token';
import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { createDecider, type Decider } from '../access/decide.js';
import { HIDDEN_TYPE } from '../access/hidden-type.js';
import { readRules } from '../access/read-rules.js';
import { restore } from '../access/restore.js';
import { ClassifiedFields } from '../access-log/classified-fields.js';
import type { Department } from '../departments/department.js';
import { DepartmentSource, type GatewayContext } from '../departments/department-source.js';
import type { PlanObserver } from '../executor/create-executor.js';
import type { TellingArgument } from '../executor/early-fetches.js';
import { createPlannedExecutor } from '../executor/planned-executor.js';
import { PlanReader } from '../executor/read-plan.js';
import { keyNamesOf, type KeyNames } from '../supergraph/key-names.js';
import { withoutSecurity } from '../supergraph/without-security.js';
import { atClientPlaces } from './at-client-places.js';

// Load-bearing: the library reports to its maker every hour, and asks the cloud that it may be in for its name. A district's gateway tells nobody anything.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

export type ExecutorName = 'compiled' | 'stock';

export interface PlannedGatewayOptions {
  readonly supergraphSdl: string;
  readonly departments: readonly Department[];
  readonly sign: CallerSigner;
  /** Whether the supergraph's rules are enforced: false where callers come without rights. */
  readonly isGuarded: boolean;
  readonly areRightsKnown: () => boolean;
  /** Who runs the plans: functions that are compiled of them, or @apollo/gateway's own executor. */
  readonly executor: ExecutorName;
  /** Arguments that tell the key of what they ask for; none where that is not known. */
  readonly tellingArguments?: readonly TellingArgument[] | undefined;
  /** Told of each operation whether its plan was there; the stock executor tells nothing. */
  readonly looked?: PlanObserver | undefined;
  /** Called when a mutation has run, before its answer leaves: what it changed may be rights. */
  readonly changed: () => Promise<void>;
}

export interface PlannedGateway extends GatewayInterface {
  /** Serves another supergraph from now on. @throws when it cannot be served; the one before stays. */
  update(supergraphSdl: string): void;
  /** Names that the planner, or the decision, adds to operations by itself. */
  keyNames(): KeyNames;
  /** Which fields of the supergraph that is served now are about persons. */
  classifiedFields(): ClassifiedFields;
}

// The planner tells of each load on the console otherwise; what matters of it is reported by whoever loads.
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: (message: unknown) => void process.stderr.write(`gateway: ${String(message).slice(0, 300)}\n`) };

/** What is left of an operation of which nothing may be read. */
const NOTHING: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** What is left of names that a client may not use where his others are planned under names of their own. */
const OWN_NAMES: KeyNames = { variable: null, isAdded: (name) => name === HIDDEN_TYPE };

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

/**
 * Plans operations over the supergraph and runs the plans: decide, plan, ask the departments, join.
 * @throws Error when the supergraph has rules that cannot be enforced.
 */
export function createPlannedGateway({ supergraphSdl, departments, sign, isGuarded, areRightsKnown, changed, executor: executorName, tellingArguments = [], looked }: PlannedGatewayOptions): PlannedGateway {
  const sources = new Map(departments.map((department) => [department.name, new DepartmentSource(department, sign)]));
  const plans = new PlanReader();
  let update: (supergraphSdl: string) => void = () => undefined;
  let keyNames = keyNamesOf(supergraphSdl);
  // The rules of the supergraph that is being loaded, and the decider of the one that is served.
  let rules = readRules(supergraphSdl);
  let decide: Decider | null = null;
  let classifiedFields = new ClassifiedFields(supergraphSdl);
  const gateway = new ApolloGateway({
    supergraphSdl: async (functions) => {
      update = functions.update;
      return { supergraphSdl: withoutSecurity(supergraphSdl), cleanup: async () => undefined };
    },
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`supergraph: expected a way to ask ${name}, but got none`);
      return source;
    },
    experimental_didResolveQueryPlan: plans.hook,
    logger: SILENT,
  });
  let run: Executor | null = null;
  // Called in the middle of a load: rules, graph and what is compiled of it change in one step.
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    decide = createDecider({ schema: apiSchema, rules });
    run = executorName === 'stock' ? gateway.executor : createPlannedExecutor({ schema: apiSchema, supergraphSdl: coreSupergraphSdl, plan: (request) => plans.read(gateway.executor, request), ask: (name) => (sources.get(name) as DepartmentSource).ask, tellingArguments, looked });
  });
  return {
    load: async (options) => {
      await gateway.load(options as Parameters<ApolloGateway['load']>[0]);
      const executor: Executor = async (request) => atClientPlaces(await (run as Executor)(request));
      const decided = isGuarded ? guarded(executor, { deciderNow: () => decide, areRightsKnown }) : passing(executor);
      return { executor: announcing(decided, changed) } as Awaited<ReturnType<GatewayInterface['load']>>;
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    update: (sdl) => {
      rules = readRules(sdl);
      update(withoutSecurity(sdl));
      keyNames = keyNamesOf(sdl);
      classifiedFields = new ClassifiedFields(sdl);
    },
    // Our own executor plans what a client calls like a key under another name.
    keyNames: () => (executorName === 'stock' ? { ...keyNames, isAdded: (name, type) => name === HIDDEN_TYPE || keyNames.isAdded(name, type) } : OWN_NAMES),
    classifiedFields: () => classifiedFields,
  };
}

/** Tells of mutations that have run, or may have: one that fails half-way has changed something as well. */
function announcing(executor: Executor, changed: () => Promise<void>): Executor {
  return async (request) => {
    try {
      return await executor(request);
    } finally {
      if (request.operation.operation === OperationTypeNode.MUTATION) await changed();
    }
  };
}

/** Runs operations as they came: where nobody has rights, nothing is decided. */
function passing(executor: Executor): Executor {
  return (request) => {
    (request.context as unknown as GatewayContext).readings.decided = request.document;
    return executor(request);
  };
}

/** Runs of each operation what its caller may read. */
function guarded(executor: Executor, { deciderNow, areRightsKnown }: { readonly deciderNow: () => Decider | null; readonly areRightsKnown: () => boolean }): Executor {
  return async (request) => {
    const decide = deciderNow();
    if (!decide) throw new Error('expected a supergraph before an operation, but got none');
    const { caller, readings } = request.context as unknown as GatewayContext;
    const { document, queryHash, shape } = decide({ caller, document: request.document, operationName: request.request.operationName, variables: request.request.variables });
    // What is refused is refused for what was known when it was decided, whatever becomes known while it runs.
    const areKnown = areRightsKnown();
    readings.decided = document ?? NOTHING;
    if (!shape) return executor(request);
    // Load-bearing: plans are kept by this hash. Under that of the text that came, what is left for one caller would be planned as what another may read.
    const answer = document && queryHash ? await executor({ ...request, document, queryHash }) : { data: {} };
    return restore(answer, { shape, caller, areRightsKnown: areKnown });
  };
}

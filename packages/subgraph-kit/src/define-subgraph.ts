import type { Caller } from '@linli/caller-token';
import type { Neighbourhood } from '@linli/synthetic-district';
import type { MigrationInterface } from 'typeorm';
import { declaredSetsOf } from './cohort/declared-sets.js';
import type { EvaluateSets } from './cohort/evaluate-sets.js';
import type { Dimension, Indicator } from './cohort/indicator.js';
import { createSetsGraph } from './cohort/sets-graph.js';
import type { RecordClass } from './register/columns.js';
import type { RegisterDatabase } from './register/register-database.js';
import type { RegisterWriter } from './register/register-writer.js';

/** What a resolver is given besides its source and arguments: who asks, and the only way to data. */
export interface Context<L> {
  readonly caller: Caller;
  readonly loaders: L;
  /** Evaluates the sets of a question over many; of a department without indicators, none. */
  readonly evaluateSets: EvaluateSets;
}

type GraphClass = new (...args: never[]) => object;

/** One department's subgraph: everything that is its own, in one place. */
export interface SubgraphDefinition<L = unknown> {
  /** Name of the folder, of the service and of the database. */
  readonly name: string;
  readonly zh: string;
  /** Every entity (`@key`) that the department publishes; one that is only reached through others would vanish from the SDL without this. */
  readonly types: readonly GraphClass[];
  readonly resolvers: readonly GraphClass[];
  readonly records: readonly RecordClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Databases beside its register that the department reads and does not own, each by its name (`db.store`): the deployment gives it an address for each, and nobody else. */
  readonly stores?: readonly string[];
  /** Predicates that questions over sets of people are made of. */
  readonly indicators?: readonly Indicator[];
  /** Ways to divide such a set. */
  readonly dimensions?: readonly Dimension[];
  /** Whether it is brought the sets of other departments, which are larger than what is asked of others. */
  readonly takesSets?: boolean;
  /** Made anew for each request, so that nothing read for one caller reaches another. */
  createLoaders(db: RegisterDatabase): L;
  /** How each entity is found by the key that the gateway hands over: a representation in, the entity or null out. */
  readonly references: Readonly<Record<string, (representation: never, context: Context<L>) => unknown>>;
  /** Writes one community of the synthetic district as this register would hold it: its codes, its lags, its mistakes. */
  seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void;
}

/** Declares a department's subgraph. One with indicators or dimensions gets by itself what publishes them and delivers their sets. */
export function defineSubgraph<L>(definition: SubgraphDefinition<L>): SubgraphDefinition<L> {
  if (!hasSets(definition)) return definition;
  const { types, resolvers, references } = createSetsGraph(declaredSetsOf(definition));
  return { ...definition, types: [...definition.types, ...types], resolvers: [...definition.resolvers, ...resolvers], references: { ...definition.references, ...references } };
}

/** Whether a department can be asked about sets. */
export function hasSets({ indicators = [], dimensions = [] }: Pick<SubgraphDefinition<never>, 'indicators' | 'dimensions'>): boolean {
  return indicators.length + dimensions.length > 0;
}

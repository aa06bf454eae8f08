import type { PlanNode, QueryPlan, SequenceNode } from '@apollo/query-planner';
import { valueOf } from '@linli/graph-execution';
import type { GraphQLSchema, VariableDefinitionNode } from 'graphql';
import type { AskDepartment } from '../departments/department-source.js';
import { compileFetch } from './compile-fetch.js';
import { findEarlyFetches, type Begin, type TellingArgument } from './early-fetches.js';
import { joinParts, type MayDiffer } from './join-parts.js';
import type { PlanNames } from './plan-names.js';
import { correctFetches, type CorrectFetch } from './resolvable-keys.js';
import type { Run, Step } from './run.js';

export interface PlanSetting {
  readonly supergraph: GraphQLSchema;
  /** Values of variables that the client may leave out. */
  readonly defaults: ReadonlyMap<string, unknown>;
  /** The operation's variables, by the plan's names. */
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  /** What the plan's names are to the client. */
  readonly names: Pick<PlanNames, 'clientKey' | 'clientVariable'>;
  readonly correctFetch: CorrectFetch;
  readonly tellingArguments: readonly TellingArgument[];
  ask(department: string): AskDepartment;
}

/** Turns a plan, once, into a function that runs it. */
export function compilePlan({ node }: QueryPlan, setting: PlanSetting): Step {
  if (!node) return nothing;
  // The server refuses subscriptions before they are planned.
  if (node.kind === 'Subscription') throw new Error('expected a query or a mutation, but got a subscription');
  return compileNode(correctFetches(node, setting.correctFetch), { ...setting, path: [] });
}

type Placed = PlanSetting & { readonly path: readonly string[] };

function compileNode(node: PlanNode, place: Placed): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, place);
    case 'Flatten':
      return compileNode(node.node, { ...place, path: [...place.path, ...node.path.map(String)] });
    case 'Sequence':
      return compileSequence(node, place);
    case 'Parallel':
      return atOnce(node.nodes.map((each) => compileNode(each, place)));
    case 'Condition':
      return eitherOr(node.condition, { ...place, met: node.ifClause && compileNode(node.ifClause, place), unmet: node.elseClause && compileNode(node.elseClause, place) });
    case 'Defer':
      throw new Error('expected a plan without @defer, but got one with it');
  }
}

function compileSequence(node: SequenceNode, place: Placed): Step {
  const steps = node.nodes.map((each) => compileNode(each, place));
  const begins = place.path.length === 0 ? findEarlyFetches(node, place) : [];
  return begins.length === 0 ? inSeries(steps) : inSeriesWith(begins, steps);
}

export function inSeries(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0] as Step;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

/** Runs steps one after another, and beside the first of them what need not wait for it. */
function inSeriesWith(begins: readonly Begin[], [first, ...rest]: readonly Step[]): Step {
  return async (run) => {
    // What everything hangs on stands first in line.
    const running = first?.(run);
    for (const begin of begins) begin(run);
    await running;
    for (const step of rest) await step(run);
    await run.early.settled();
  };
}

/** Runs plans of parts of one operation, each over what it fetches itself, and joins what they bring. */
export function sideBySide(steps: readonly Step[], mayDiffer: MayDiffer): Step {
  if (steps.length === 1) return steps[0] as Step;
  return async (run) => {
    const parts = steps.map((): Run => ({ ...run, data: {} }));
    await Promise.all(steps.map((step, place) => step(parts[place] as Run)));
    for (const { data } of parts) joinParts(run.data, data, mayDiffer);
  };
}

function atOnce(steps: readonly Step[]): Step {
  return async (run) => void (await Promise.all(steps.map((step) => step(run))));
}

interface Branches extends Placed {
  readonly met: Step | undefined;
  readonly unmet: Step | undefined;
}

function eitherOr(variable: string, { defaults, names, met = nothing, unmet = nothing }: Branches): Step {
  const name = names.clientVariable(variable);
  return (run) => (isTrue(run, name, defaults) ? met(run) : unmet(run));
}

function isTrue({ variables }: Run, name: string, defaults: ReadonlyMap<string, unknown>): boolean {
  return valueOf(name, variables, defaults) === true;
}

async function nothing(): Promise<void> {}

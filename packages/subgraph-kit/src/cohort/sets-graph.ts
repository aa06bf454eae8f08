import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Classified } from '../graph/classified.js';
import type { DeclaredDimension, DeclaredSets } from './declared-sets.js';
import { createIndicatorInput } from './indicator-input.js';
import type { EvaluateSets } from './evaluate-sets.js';
import type { CohortSubject } from './indicator.js';
import { setsTypeName } from './set-names.js';

type GraphClass = new (...args: never[]) => object;

/** What a department's contract gets by itself of its indicators and dimensions. */
export interface SetsGraph {
  readonly types: readonly GraphClass[];
  readonly resolvers: readonly GraphClass[];
  readonly references: Readonly<Record<string, (representation: never) => unknown>>;
}

const SUBJECTS: readonly CohortSubject[] = ['RESIDENT', 'HOUSEHOLD', 'DISPUTE'];

/** Makes the classes that publish a department's indicators and deliver their sets. Each department has a type of its own: no department is asked for a question that does not need it. */
export function createSetsGraph(declared: DeclaredSets): SetsGraph {
  const name = setsTypeName(declared.department);
  const type = createSetsType(name, declared);
  const inputs = SUBJECTS.flatMap((subject) => createIndicatorInput(declared, subject) ?? []);
  return { types: [type, ...inputs], resolvers: [createSetsResolver(type)], references: { [name]: ({ asks }: { readonly asks: string }) => ({ asks }) } };
}

function createSetsType(name: string, { zh, dimensions }: DeclaredSets): GraphClass {
  @ObjectType(name, { description: `${zh}集合. Sets that the department evaluates for a question; between departments only, no client sees them.` })
  @Directive('@key(fields: "asks")')
  @Directive('@inaccessible')
  class Sets {
    @Field(() => String, { description: '所问集合. What is asked, in JSON: a day, and indicators and dimensions with their arguments and known versions.' })
    @Classified('S1')
    asks!: string;
  }
  // The last decorator is the first that is printed.
  for (const dimension of dimensions.toReversed()) Directive(`@dimension(${told(dimension)})`)(Sets);
  return Sets;
}

function createSetsResolver(type: GraphClass): GraphClass {
  @Resolver(() => type)
  class SetsResolver {
    @FieldResolver(() => String, { nullable: true, description: '集合. The sets, in the order in which they were asked, in JSON; each checked by its own level and scope, for STATISTICS alone. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT, COHORT_NO_HISTORY.' })
    @Classified('S1')
    sets(@Root('asks') asks: string, @Ctx('evaluateSets') evaluate: EvaluateSets): Promise<string> {
      return evaluate(asks);
    }
  }
  return SetsResolver;
}

function told(dimension: DeclaredDimension): string {
  return Object.entries(dimension).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${JSON.stringify(value)}`])).join(', ');
}

import fc from 'fast-check';
import { getNamedType, isAbstractType, isCompositeType, isObjectType, isUnionType, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql';
import type { TestQuestion } from './test-guarded-house.js';
import { WORLD_SCHEMA } from './test-reference.js';

/** Numbers from which a document is grown; the same ones grow the same document. */
type Choose = (options: number) => number;

/** Variables that every grown operation declares as far as it uses them. */
const VARIABLES: Readonly<Record<string, string>> = { yes: 'Boolean!', no: 'Boolean! = false', age: 'Int', old: 'Int = 20', filter: 'ResidentFilter', poor: 'ResidentFilter = { income: 1 }', income: 'Int', given: 'ResidentFilter!' };

/** Any question over the test world: aliases, fragments of both kinds, conditions, filters as literals and as variables. */
export const questions: fc.Arbitrary<TestQuestion> = fc.record({
  numbers: fc.array(fc.nat(9_999), { minLength: 150, maxLength: 150 }), isMutation: fc.nat(9).map((number) => number === 0),
  variables: fc.record({ yes: fc.boolean(), no: fc.boolean(), age: fc.option(fc.integer({ min: 0, max: 90 })), filter: fc.oneof(fc.constant({ name: '1' }), fc.constant({ and: [{ income: 2 }] }), fc.constant({ and: [{ and: { name: 'r' } }] }), fc.constant(null)), income: fc.integer({ min: 0, max: 4_000 }), given: fc.constantFrom({ income: 1 }, { name: '3' }, { and: { income: 9 } }) }, { requiredKeys: ['yes', 'given'] }),
}).map(({ numbers, isMutation, variables }) => {
  let place = 0;
  const choose: Choose = (options) => (numbers[place++ % numbers.length] ?? 0) % options;
  const fragments: string[] = [];
  const root = (isMutation ? WORLD_SCHEMA.getMutationType() : WORLD_SCHEMA.getQueryType()) as GraphQLObjectType;
  const selected = new Growth(choose, fragments).selection(root, 0);
  const text = `${selected} ${fragments.join(' ')}`;
  const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  return { query: `${isMutation ? 'mutation' : 'query'} Grown${used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''} ${text}`, variables };
});

const DEEPEST = 4;

class Growth {
  private aliases = 0;
  private isFirst = false;

  constructor(private readonly choose: Choose, private readonly fragments: string[]) {}

  selection(type: GraphQLCompositeType, depth: number, mayHaveFragments = true): string {
    const parts = Array.from({ length: 1 + this.choose(depth === 0 ? 3 : 4) }, (_part, place) => {
      // One that counts under every condition: else the planner's executor does not fetch the object at all.
      this.isFirst = place === 0;
      return this.part(type, depth, mayHaveFragments);
    });
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number, mayHaveFragments: boolean): string {
    const kind = this.choose(10);
    if (depth > 0 && mayHaveFragments && (isUnionType(type) || kind < 3)) return this.fragment(type, depth);
    if (kind === 3 && depth > 0) return `${this.alias('__typename')}__typename${this.condition()}`;
    return isUnionType(type) ? '__typename' : this.field(type, depth);
  }

  private field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)));
    const field = fields[this.choose(Math.max(fields.length, 1))];
    if (!field) return '__typename';
    const below = getNamedType(field.type);
    const given = this.arguments(`${type.name}.${field.name}`);
    // Two fields of one name must ask the same: whatever could differ gets a name of its own.
    const hasOwnName = given !== '' || this.choose(3) === 0 || isAbstractType(type) || type.name === 'Firm';
    const condition = this.condition();
    return `${hasOwnName ? this.alias(field.name) : ''}${field.name}${given}${condition}${isCompositeType(below) ? ` ${this.selection(below, depth + 1)}` : ''}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const among = isObjectType(type) ? [type.name, 'Thing', 'Party'] : ['Resident', 'Firm', 'Household', 'Party', 'Thing'];
    const possible = isAbstractType(type) ? WORLD_SCHEMA.getPossibleTypes(type) : [type];
    const fitting = among.map((name) => WORLD_SCHEMA.getType(name) as GraphQLCompositeType).filter((one) => (isAbstractType(one) ? WORLD_SCHEMA.getPossibleTypes(one) : [one]).some((each) => possible.includes(each)));
    const wanted = fitting[this.choose(fitting.length)] as GraphQLCompositeType;
    // In a fragment on an interface around one on the type itself, the planner's executor leaves out what the inner one asks for.
    const condition = this.condition();
    const mayHaveFragments = !isObjectType(type) || wanted === type;
    const selected = depth >= DEEPEST ? '{ __typename }' : this.selection(wanted, depth + 1, mayHaveFragments);
    if (this.choose(3) > 0) return `... on ${wanted.name}${condition} ${selected}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${wanted.name} ${selected}`);
    // Not twice under different conditions: the planner's executor then leaves out what only the second spread asks for.
    return condition === '' ? `...${name} ...${name}` : `...${name}${condition}`;
  }

  // Sometimes the name of another field, which may be a forbidden one.
  private alias(name: string): string {
    return this.choose(8) === 0 ? `label${this.aliases++}: ` : `${name.replace(/^_+/, '')}${this.aliases++}: `;
  }

  private condition(): string {
    if (this.isFirst) return '';
    return ['', '', '', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: false)', ' @include(if: false) @skip(if: $yes)'][this.choose(11)] ?? '';
  }

  private arguments(coordinate: string): string {
    const pick = (...options: string[]): string => options[this.choose(options.length)] ?? '';
    if (coordinate === 'Query.resident' || coordinate === 'Mutation.move') return `(no: ${1 + this.choose(4)})`;
    if (coordinate === 'Query.party') return `(no: ${pick('1', '3', '8', '9')})`;
    if (coordinate === 'Household.members') return pick('', '', '(olderThan: 50)', '(olderThan: $age)', '(olderThan: $old)');
    if (coordinate !== 'Query.residents') return '';
    return pick('', '(first: 3)', '(olderThan: 40)', '(olderThan: $age)', '(filter: $filter)', '(filter: $poor, first: 3)', '(filter: { name: "2", kind: RESIDENT })', '(filter: { and: [{ name: "r" }, { income: 5 }] })', '(filter: { income: $income })', '(filter: { and: [$given, { name: "r" }] })');
  }
}

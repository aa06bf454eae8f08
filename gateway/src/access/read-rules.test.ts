import { readRules } from './read-rules.js';
import { composeGuarded } from './test-supergraph.js';

const scoped = (...sets: string[][]): object => ({ scopes: [sets], policies: [], level: null });
const header = (links: string): string => `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) ${links} { query: Query }\n`;

describe('the rules of a supergraph', () => {
  const rules = readRules(composeGuarded({
    health: `type Query { things: [Thing] secret: Secret one(min: Int @classified(level: "S3"), filter: Filter, kind: Kind): Plain }
      input Filter { income: Int @classified(level: "S3", scopes: [["health:income"]]) kinds: [Kind!] and: [Filter!] text: String }
      enum Kind @requiresScopes(scopes: [["health:kind"]]) { A B }
      interface Thing { f: String g: Int k: Kind }
      type Plain implements Thing @key(fields: "id") { id: ID! f: String @requiresScopes(scopes: [["health:f"], ["health:g", "health:h"]]) @classified(level: "S2") g: Int k: Kind }
      type Secret implements Thing @policy(policies: [["role:judge"]]) @requiresScopes(scopes: [["health:secret"]]) { f: String g: Int @authenticated k: Kind }`,
    justice: 'type Plain @key(fields: "id") { id: ID! own: Int @classified(level: "S4") }',
  }));
  const of = (coordinate: string): unknown => rules.byCoordinate.get(coordinate);

  it('are a field\'s own, with its level', () => {
    expect(of('Plain.f')).toEqual({ scopes: [[['health:f'], ['health:g', 'health:h']]], policies: [], level: 'S2' });
    expect(of('Plain.own')).toEqual({ scopes: [], policies: [], level: 'S4' });
  });

  it('are those of the type that a field stands in, and of the type that it answers', () => {
    expect(of('Secret.f')).toEqual({ scopes: [[['health:secret']]], policies: [[['role:judge']]], level: null });
    expect(of('Query.secret')).toEqual({ scopes: [[['health:secret']]], policies: [[['role:judge']]], level: null });
    expect(of('Plain.k')).toEqual(scoped(['health:kind']));
    expect(of('Secret.k')).toEqual({ scopes: [[['health:secret']], [['health:kind']]], policies: [[['role:judge']]], level: null });
  });

  it('of one type do not become those of another by an interface', () => {
    expect(of('Plain.g')).toBeUndefined();
    expect(of('Query.things')).toBeUndefined();
  });

  it('are those of arguments and input fields, and of the types that these take', () => {
    expect(of('Query.one(min:)')).toEqual({ scopes: [], policies: [], level: 'S3' });
    expect(of('Query.one(kind:)')).toEqual(scoped(['health:kind']));
    expect(of('Query.one(filter:)')).toBeUndefined();
    expect(of('Filter.income')).toEqual({ scopes: [[['health:income']]], policies: [], level: 'S3' });
    expect(of('Filter.kinds')).toEqual(scoped(['health:kind']));
    expect(of('Filter.and')).toBeUndefined();
  });

  it('are absent where nothing is asked for: whoever is let in is authenticated', () => {
    expect(of('Plain.id')).toBeUndefined();
    expect(of('Filter.text')).toBeUndefined();
  });

  it('come with the departments that answer a field', () => {
    expect(['Plain.id', 'Plain.f', 'Plain.own', 'Query.one', 'Secret.f'].map((coordinate) => rules.owners.get(coordinate))).toEqual([['health', 'justice'], ['health'], ['justice'], ['health'], ['health']]);
  });
});

describe('rules that an interface alone has', () => {
  const rules = readRules(`${header('')}
    type Query { a: I } interface I @requiresScopes(scopes: [["x"]]) { f: Int @requiresScopes(scopes: [["y"]]) @classified(level: "S3") g: Int @classified(level: "S3") }
    type T implements I { f: Int g: Int @classified(level: "S1") } type U implements I { f: Int g: Int }`);

  it('hold for each of its types, and for what answers it', () => {
    expect(rules.byCoordinate.get('T.f')).toEqual({ scopes: [[['x']], [['y']]], policies: [], level: 'S3' });
    expect(rules.byCoordinate.get('Query.a')).toEqual({ scopes: [[['x']]], policies: [], level: null });
  });

  it('leave a type its own level', () => {
    expect(['T.g', 'U.g'].map((coordinate) => rules.byCoordinate.get(coordinate)?.level)).toEqual(['S1', 'S3']);
  });
});

describe('a supergraph', () => {
  const TYPES = 'type Query { a: Int @needs(scopes: ["x"]) b: Int @requiresScopes(scopes: [["y"]]) }';

  it.each(['as: "needs"', 'import: [{ name: "@requiresScopes", as: "@needs" }]'])('may call a rule by another name: %s', (name) => {
    const rules = readRules(`${header(`@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", ${name}, for: SECURITY)`)}${TYPES}`);
    expect([...rules.byCoordinate.keys()]).toEqual(['Query.a']);
  });

  it('keeps the rules of a type that is written in parts', () => {
    const rules = readRules(`${header('')} type Query { a: Int } extend type Query { b: Int @requiresScopes(scopes: [["y"]]) }`);
    expect([...rules.byCoordinate.keys()]).toEqual(['Query.b']);
  });

  it.each(['https://specs.apollo.dev/requiresScopes/v1.0', 'https://specs.apollo.dev/consent/v0.1', 'https://other.example/requiresScopes/v0.1'])('with rules that this gateway does not know is refused: %s', (url) => {
    expect(() => readRules(`${header(`@link(url: "${url}", for: SECURITY)`)}${TYPES}`)).toThrow(`supergraph: expected security features that this gateway enforces (inaccessible/v0.1, inaccessible/v0.2, authenticated/v0.1, requiresScopes/v0.1, policy/v0.1), but got ${url}`);
  });

  it.each([
    ['a level that is none', 'a: Int @classified(level: "S9")', 'Query.a: expected one of the levels S0, S1, S2, S3, S4, but got another'], ['no level', 'a: Int @classified', 'Query.a: expected one of the levels S0, S1, S2, S3, S4, but got another'],
    ['scopes that are none', 'a: Int @requiresScopes(scopes: [[1]])', 'Query.a: expected sets of scopes or policies, but got something else'], ['no scopes', 'a: Int @requiresScopes', 'Query.a: expected sets of scopes or policies, but got something else'],
  ])('with %s is refused', (_case, field, message) => {
    expect(() => readRules(`${header('')} type Query { ${field} }`)).toThrow(message);
  });
});

import { parse } from 'graphql';
import { defaultsOf, operationOf, readSwitches, Variants, type Variables } from './variants.js';

const document = parse('query ($a: Boolean!, $b: Boolean = true, $n: Int = 3) { x @skip(if: $a) ...F y(n: $n) } fragment F on Query { z @include(if: $b) }');
const operation = operationOf(document, null);

function countingVariants(): { readonly of: (variables: Variables) => readonly string[]; readonly made: () => number } {
  let made = 0;
  const variants = new Variants(document, operation, (isTrue) => {
    made++;
    return [...isTrue];
  });
  return { of: (variables) => variants.for(variables), made: () => made };
}

describe('variants of an operation', () => {
  it.each<[string, Variables, readonly string[]]>([
    ['what is given', { a: true, b: false }, ['a']],
    ['a default where nothing is given', { a: false }, ['b']],
    ['a default where undefined is given', { a: false, b: undefined }, ['b']],
    ['null as what is not true', { a: true, b: null }, ['a']],
    ['nothing but true as true', { a: 'true', b: 1 }, []],
    ['no variable that nobody gave', Object.create({ a: true, b: false }) as Variables, ['b']],
  ])('take %s', (_what, variables, expected) => {
    expect(countingVariants().of(variables)).toEqual(expected);
  });

  it('are made once for all values by which nothing is left out', () => {
    const { of, made } = countingVariants();
    for (let n = 0; n < 100; n++) expect(of({ a: true, n })).toBe(of({ a: true, b: true, n: -n }));
    expect(made()).toBe(1);
  });

  it('are kept for a while and not for ever', () => {
    const names = Array.from({ length: 7 }, (_each, place) => `v${place}`);
    const wide = parse(`query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { ${names.map((name) => `${name}: x @skip(if: $${name})`).join(' ')} }`);
    let made = 0;
    const variants = new Variants(wide, operationOf(wide, null), () => ++made);
    const of = (number: number): number => variants.for(Object.fromEntries(names.map((name, place) => [name, ((number >> place) & 1) === 1])));
    for (let number = 0; number < 128; number++) of(number);
    expect([of(127), made]).toEqual([128, 128]);
    expect([of(0), made]).toEqual([129, 129]);
  });
});

it('finds what leaves something out, in the operation and its fragments', () => {
  expect(readSwitches(document)).toEqual(['a', 'b']);
});

it('reads defaults', () => {
  expect([...defaultsOf(operation)]).toEqual([['b', true], ['n', 3]]);
});

it('finds the operation of a name, and the only one', () => {
  const two = parse('query A { x } query B { x }');
  expect(operationOf(two, 'B').name?.value).toBe('B');
  expect(operationOf(document, null).operation).toBe('query');
});

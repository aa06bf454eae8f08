import { parse, print } from 'graphql';
import { toPlanNames, type AddedNames } from './plan-names.js';

/** The planner's own names here. */
const added: AddedNames = { isAdded: (name) => ['id', '__typename', 'asked_name'].includes(name), hasArguments: (name) => name === 'size' };
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('names for a plan', () => {
  it.each([
    ['the planner\'s own, asked as what it is', '{ a { id } }', '{ a { id } }'],
    ['the same, called by its own name', '{ a { id: id } }', '{ a { id: id } }'],
    ['something else by the name of a key', '{ a { id: number } }', '{ a { asked_id: number } }'],
    ['a key with arguments', '{ a { id(as: 1) } }', '{ a { asked_id: id(as: 1) } }'],
    ['a key with arguments, under its own name', '{ a { id: id(as: 1) } }', '{ a { asked_id: id(as: 1) } }'],
    ['a key with arguments, under another name', '{ a { b: id(as: 1) } }', '{ a { b: id(as: 1) } }'],
    ['a name that begins like the language\'s own', '{ a { __proto__: number __b: id } }', '{ a { asked___proto__: number asked___b: id } }'],
    ['what the planner may ask with arguments', '{ a { size b: size size: size } }', '{ a { asked_size: size b: size asked_size: size } }'],
    ['names in fragments', '{ ...F ... { id: x } } fragment F on Query { id: x }', '{ ...F ... { asked_id: x } } fragment F on Query { asked_id: x }'],
    ['a name that begins as ours do', '{ asked_x: y id: z }', '{ asked_x: y _asked_id: z }'],
    ['a name that would become one of the planner\'s', '{ name id: z }', '{ name _asked_id: z }'],
    ['the plan\'s variable', 'query ($representations: Int) { a(n: $representations) }', 'query ($asked_representations: Int) { a(n: $asked_representations) }'],
  ])('are other ones for %s, or the same', (_what, text, expected) => {
    expect(flat(print(toPlanNames(parse(text), added).document))).toBe(flat(print(parse(expected))));
  });

  it('leave a document as it is where none has to change', () => {
    const document = parse('{ a { id b: name } }');
    const names = toPlanNames(document, added);
    expect(names.document).toBe(document);
    expect(names.clientKey('asked_id')).toBe('asked_id');
    const variables = { representations: 1 };
    expect(names.planVariables(variables)).toBe(variables);
  });

  it('lead back to the client\'s', () => {
    const names = toPlanNames(parse('query ($representations: Int, $n: Int) { id: x(n: $n) b: y(r: $representations) }'), added);
    expect(['asked_id', 'b', 'id'].map(names.clientKey)).toEqual(['id', 'b', 'id']);
    expect(['asked_representations', 'n'].map(names.clientVariable)).toEqual(['representations', 'n']);
    expect(names.planVariables({ representations: 1, n: 2 })).toEqual({ asked_representations: 1, n: 2 });
    expect(names.planVariables({ n: 2 })).toEqual({ n: 2 });
    expect(names.planVariables({ representations: null })).toEqual({ asked_representations: null });
  });
});

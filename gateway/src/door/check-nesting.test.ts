import { checkNesting, DEEPEST_NESTING } from './check-nesting.js';

const nested = (levels: number, [open, close] = ['{', '}']): string => open.repeat(levels) + close.repeat(levels);
const refusal = expect.objectContaining({ message: 'document: expected at most 100 levels, but got more', extensions: expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }) as object }) as Error;

describe('how deep a document nests', () => {
  it.each([['{', '}'], ['[', ']'], ['(', ')']] as [string, string][])('is counted in %s', (...pair) => {
    expect(() => checkNesting(nested(DEEPEST_NESTING, pair))).not.toThrow();
    expect(() => checkNesting(nested(DEEPEST_NESTING + 1, pair))).toThrow(refusal);
  });

  it('is not how often it nests', () => {
    expect(() => checkNesting('{a(b:[1])}'.repeat(1_000))).not.toThrow();
  });

  it.each([
    ['in a string', `{ a(b: "${'{'.repeat(200)}") }`], ['in a string with quotation marks', `{ a(b: "\\"${'{'.repeat(200)}\\\\") }`], ['in a block string', `{ a(b: """${'{'.repeat(200)} " "" \\""" {""") }`],
    ['in a comment', `# ${'{'.repeat(200)}\n{ a }`], ['in the last comment', `{ a } # ${'{'.repeat(200)}`], ['in a string that does not end', `{ a(b: "${'{'.repeat(200)}`], ['in a block string that does not end', `{ a(b: """${'{'.repeat(200)}"`],
  ])('does not change by braces %s', (_case, document) => {
    expect(() => checkNesting(document)).not.toThrow();
  });

  it.each([
    ['in a string', `{ a(b: "${'}'.repeat(200)}") ${nested(100)} }`], ['in a block string', `{ a(b: """${'}'.repeat(200)}\\"""${'}'.repeat(200)}""") ${nested(100)} }`], ['in a comment', `{ # ${'}'.repeat(200)}\n${nested(100)} }`],
    ['after a string that ends with its line', `{ a(b: "\n${nested(100)} }`], ['after an empty string', `{ a(b: "", c: """""") ${nested(100)} }`],
  ])('cannot be hidden by braces %s', (_case, document) => {
    expect(() => checkNesting(document)).toThrow(refusal);
  });

  it('is counted in a moment, whatever stands in half a megabyte', () => {
    const began = Date.now();
    for (const piece of ['"', '"""', '\\"""', '"\\', '#', '{}', '"""\\']) checkNesting(piece.repeat(500_000 / piece.length));
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

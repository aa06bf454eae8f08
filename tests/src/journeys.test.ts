import { exampleVariables } from '@linli/gateway';
import { OperationTypeNode, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { readJourney } from './read-journey.js';
import { ROOT } from './source-files.js';

const FILES = readdirSync(join(ROOT, 'tests', 'journeys')).sort();
const numberOf = (file: string): number => Number(file.slice(0, 2));

let district: TestDistrict;
let examples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  examples = exampleVariables({ options: district.truth.options });
}, 120_000);
afterAll(() => district.close());

test('there is one document for a question', () => {
  expect(FILES.length).toBeGreaterThan(7);
  expect(new Set(FILES.map(numberOf)).size).toBe(FILES.length);
});

describe.each(FILES)('%s', (file) => {
  const document = readJourney(numberOf(file));
  const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition';
  const operations = parse(document).definitions.filter(isOperation);

  it('says in its first line which question it is, in both languages', () => {
    expect(document.split('\n')[0]).toMatch(new RegExp(`^# ${file.slice(0, 2)} · [^·]*\\p{Script=Han}[^·]* · [^·]*[a-z][^·]*$`, 'u'));
  });

  it('is one query with a name', () => {
    expect(operations).toEqual([expect.objectContaining({ operation: OperationTypeNode.QUERY, name: expect.objectContaining({ value: file.slice(3, -'.graphql'.length).replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase()) }) })]);
  });

  it('is answered for the example that the IDE shows', async () => {
    const names = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    for (const name of names.filter((each) => each !== 'after')) expect([name, examples[name] ?? null]).not.toEqual([name, null]);
    const { data, errors } = await district.ask(document, Object.fromEntries(names.map((name) => [name, examples[name]])));
    expect(errors).toBeUndefined();
    for (const [field, value] of Object.entries(data ?? {})) {
      expect([field, value]).not.toEqual([field, null]);
      // A list that is read to its end is what the question is about.
      expect([field, value]).not.toEqual([field, { nodes: [], pageInfo: expect.anything() }]);
    }
  });
});

import { chooseExamples, readAsker, type Examples } from '@linli/gateway';
import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { OperationTypeNode, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type Asking, type TestDistrict } from './open-test-district.js';
import { readJourney } from './read-journey.js';
import { REFUSED_IN_JOURNEYS } from './refused-in-journeys.js';
import { ROOT } from './source-files.js';
import { waitUntil } from './wait-until.js';

const FILES = readdirSync(join(ROOT, 'tests', 'journeys')).sort();
const numberOf = (file: string): number => Number(file.slice(0, 2));

let district: TestDistrict;
let examples: Examples;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000, isGuarded: true });
  examples = chooseExamples(district.truth.options);
  // That held everything up, and grants that were not read again for seconds count for nothing.
  const resident = asPersona(examples.personas, 'resident');
  await waitUntil('the grants to be known again', async () => (await district.askAs(resident, '{ me { name } }')).errors === undefined);
}, 180_000);
afterAll(() => district.close());

/** As whom a question is asked: the persona and the purpose that its document names, with the case that goes with them. */
function askerOf(document: string): Asking {
  const { persona, purpose } = readAsker(document) ?? { persona: '', purpose: '' };
  const offered = examples.personas.find(({ key }) => key === persona)?.purposes.find(({ code }) => code === purpose);
  if (!offered) throw new Error(`${persona} for ${purpose}: expected a persona with this purpose, but there is none`);
  return asPersona(examples.personas, persona, { purpose: offered.code, caseNo: offered.caseNo });
}

test('there is one document for a question', () => {
  expect(FILES.length).toBeGreaterThan(7);
  expect(new Set(FILES.map(numberOf)).size).toBe(FILES.length);
});

test('what is said to be refused is of questions that there are', () => {
  expect(FILES.map(numberOf)).toEqual(expect.arrayContaining(Object.keys(REFUSED_IN_JOURNEYS).map(Number)));
});

test.each([[7, 'assistanceCaseNo'], [9, 'childWelfareFileNo'], [10, 'disputeCaseNo']])('question %i is, in the IDE, about the case in which it is asked', (question, name) => {
  expect(String(examples.variables[name])).toBe(askerOf(readJourney(question)).caseNo);
});

describe.each(FILES)('%s', (file) => {
  const document = readJourney(numberOf(file));
  const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition';
  const operations = parse(document).definitions.filter(isOperation);

  it('says in its first line which question it is, in both languages', () => {
    expect(document.split('\n')[0]).toMatch(new RegExp(`^# ${file.slice(0, 2)} · [^·]*\\p{Script=Han}[^·]* · [^·]*[a-z][^·]*$`, 'u'));
  });

  it('says in its second line who asks it, and for which purpose: one of his, with a case where it needs one', () => {
    expect(document.split('\n')[1]).toMatch(/^# Asked by [a-z-]+ for [A-Z_]+[.:] ?/);
    const { purpose, caseNo } = askerOf(document);
    expect(Boolean(caseNo)).toBe(PURPOSES[purpose as PurposeCode].needsCase);
  });

  it('is one query with a name', () => {
    expect(operations).toEqual([expect.objectContaining({ operation: OperationTypeNode.QUERY, name: expect.objectContaining({ value: file.slice(3, -'.graphql'.length).replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase()) }) })]);
  });

  it('is answered to whom it is asked by, for the example that the IDE shows, but for what is said to be refused', async () => {
    const names = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    for (const name of names.filter((each) => each !== 'after')) expect([name, examples.variables[name] ?? null]).not.toEqual([name, null]);
    const { data, errors = [] } = await district.askAs(askerOf(document), document, Object.fromEntries(names.map((name) => [name, examples.variables[name]])));
    const told = errors.map(({ message, extensions }) => `${String(extensions.code)} ${message.split(':')[0] ?? ''}`);
    const refused = REFUSED_IN_JOURNEYS[numberOf(file)]?.fields ?? [];
    expect([...new Set(told)].sort()).toEqual(refused.map((field) => `FORBIDDEN_FIELD ${field}`));
    for (const [field, value] of Object.entries(data ?? { data: null })) {
      expect([field, value]).not.toEqual([field, null]);
      // A list that is read to its end is what the question is about.
      expect([field, value]).not.toEqual([field, { nodes: [], pageInfo: expect.anything() }]);
    }
  });

  it('was refused no other field, whether or not there was something in it', async () => {
    const name = operations[0]?.name?.value;
    const { entries } = await district.accessLog.log.list({ actor: askerOf(document).subject ?? '' }, { first: 50 });
    const entry = entries.find(({ operation }) => operation === name);
    const { fields, beside } = REFUSED_IN_JOURNEYS[numberOf(file)] ?? { fields: [], beside: [] };
    // Counts are about nobody, and leave no entry.
    if (!entry) return expect([name, fields]).toEqual(['KeptAgreements', []]);
    expect(entry.refusedFields).toEqual([...fields, ...beside].sort());
  });
});

import type { Oracle } from './oracle/oracle.js';
import { selectFrom } from './oracle/select.js';
import type { TestDistrict } from './open-test-district.js';
import { readJourney } from './read-journey.js';

export interface Question {
  /** The question's number. */
  readonly journey: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks a journey's question of many cases over HTTP, and expects each whole answer to be what the registers hold by the truth. One after the other, as one clerk does:
 * a busy machine then answers as well as an idle one.
 * @returns the answers, in the order of the questions.
 */
export async function expectKnownAnswers<D>(district: TestDistrict, oracle: Oracle, questions: readonly Question[]): Promise<D[]> {
  expect(questions.length).toBeGreaterThan(0);
  const answers: D[] = [];
  for (const question of questions) answers.push(await expectKnownAnswer<D>(district, oracle, question));
  return answers;
}

async function expectKnownAnswer<D>(district: TestDistrict, oracle: Oracle, { journey, variables }: Question): Promise<D> {
  const document = readJourney(journey);
  const { status, data, errors } = await district.ask(document, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(data).toEqual(selectFrom(oracle.root, document, variables));
  return data as D;
}

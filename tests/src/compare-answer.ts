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
 * Asks a journey's question over HTTP and expects the whole answer to be what the registers hold by the truth.
 * @returns the answer, which is the same as the expected one.
 */
export async function expectKnownAnswer<D>(district: TestDistrict, oracle: Oracle, { journey, variables }: Question): Promise<D> {
  const document = readJourney(journey);
  const { status, data, errors } = await district.ask(document, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(data).toEqual(selectFrom(oracle.root, document, variables));
  return data as D;
}

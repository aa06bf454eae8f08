import { addYears, encode, SERVICE_DUE_KIND } from '@linli/vocabulary';
import { STATEMENT } from './cohort-question.js';
import { within } from './within.js';

/** How many are meant by community, where there is anybody. */
export type Counts = ReadonlyMap<string, number>;

/** The question of a day, of those of so many years and over. */
export interface AskedOnce {
  readonly asOf: string;
  readonly years: number;
}

/** Asks the question as one statement over one database. @returns the counts, and how long it took from sent to read, milliseconds. */
export function askStatement(url: string, { asOf, years }: AskedOnce): Promise<{ readonly counts: Counts; readonly ms: number }> {
  const digits = (day: string): string => day.replaceAll('-', '');
  const kinds = [...encode(SERVICE_DUE_KIND, 'CHECKUP_65'), ...encode(SERVICE_DUE_KIND, 'CHRONIC')];
  return within(url, async (client) => {
    const began = performance.now();
    const { rows } = await client.query<{ readonly community: string; readonly count: number }>(STATEMENT, [asOf, digits(asOf), digits(addYears(asOf, -years)), kinds]);
    return { counts: new Map(rows.map(({ community, count }) => [community, count])), ms: performance.now() - began };
  });
}

import type { OpenDistrict } from '@linli/gateway';
import { setTimeout as wait } from 'node:timers/promises';
import { TABLES } from './cohort-question.js';
import { within } from './within.js';

/** After that a door that was late is open again. */
const CALM_MS = 1_500;

/** Makes every set that is kept anywhere stale, as a write does: a statement that changes no row counts as a change. */
export async function forgetSets({ urls }: Pick<OpenDistrict, 'urls'>): Promise<void> {
  for (const [department, [table]] of Object.entries(TABLES)) await within(urls.get(department) ?? '', (client) => client.query(`DELETE FROM ${table ?? ''} WHERE false`));
  await wait(CALM_MS);
}

import { CLERK, issueToken, openDistrict, type OpenDistrict } from '@linli/gateway';
import { Client } from 'pg';
import { adultIds } from '../adult-ids.js';
import { startEmbedded } from '../start-embedded.js';
import type { GrowthTarget } from './measure-point.js';

/** A store of so many residents with a gateway before it. */
export interface OpenStore {
  readonly size: number;
  /** Adults, as clients name them. */
  readonly ids: readonly string[];
  readonly target: GrowthTarget;
  close(): Promise<void>;
}

/** No door: what is measured is how the work grows, not from where on it is refused. */
const NO_DOOR = { mostCost: 10_000_000, valuesAtOnce: null, perSecond: null, running: null, runningInAll: null, runningWhenBusy: null, mostDelayMs: null };

/** Opens a store, and makes it where there is none. PostgreSQL has tidied up in it: what it does for minutes after a table was filled is no cost of the table's size. */
export async function openStore(size: number, { dataFolder, seconds }: { readonly dataFolder: string; readonly seconds: number }): Promise<OpenStore> {
  const district = await openDistrict({ dataFolder, residents: size, isFresh: false, begin: (total) => process.stdout.write(`生成示范区 making a district of ${total}\n`) });
  try {
    return await openOver(district, { size, seconds });
  } catch (error) {
    await district.close();
    throw error;
  }
}

async function openOver(district: OpenDistrict, { size, seconds }: { readonly size: number; readonly seconds: number }): Promise<OpenStore> {
  for (const url of [...district.urls.values(), district.accessLog.url]) await tidyUp(url);
  // Now: ids are sealed under the key of the district that was opened last.
  const ids = adultIds(district.options);
  const embedded = await startEmbedded(district, NO_DOOR);
  const headers = { authorization: `Bearer ${await issueToken(district.keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json' };
  return {
    size, ids, target: { url: embedded.url, headers, seconds, gatewayPid: embedded.service.pid ?? 0, postgresPid: district.server.pid },
    close: async () => {
      await embedded.service.stop();
      await district.close();
    },
  };
}

async function tidyUp(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

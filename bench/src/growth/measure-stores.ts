import { PROFILE } from '../queries.js';
import { median } from '../results.js';
import { measurePoint, type GrowthRow } from './measure-point.js';
import type { OpenStore } from './open-store.js';

const ROUNDS = 5;
const CONNECTIONS = 4;

/** Asks every store in turn, round after round: a machine is quicker in one minute than in another, and all stores have both. @returns the medians of the rounds, a row for each store. */
export async function measureStores(stores: readonly OpenStore[]): Promise<GrowthRow[]> {
  const rounds: GrowthRow[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push([]);
    for (const store of stores) rounds[round]?.push(await measureStore(store));
    process.stdout.write(`store ${round + 1}/${ROUNDS}\n`);
  }
  return stores.map((_store, place) => middle(rounds.flatMap((rows) => rows[place] ?? [])));
}

function measureStore({ size, ids, target }: OpenStore): Promise<GrowthRow> {
  return measurePoint({ size, connections: CONNECTIONS, bodies: ids.map((id) => JSON.stringify({ query: PROFILE, variables: { id } })) }, target);
}

function middle(rows: readonly GrowthRow[]): GrowthRow {
  const of = (read: (row: GrowthRow) => number): number => median(rows.map(read));
  return {
    size: of(({ size }) => size), perSecond: of(({ perSecond }) => perSecond), p50Ms: of(({ p50Ms }) => p50Ms), p99Ms: of(({ p99Ms }) => p99Ms), gatewayCpuMs: of(({ gatewayCpuMs }) => gatewayCpuMs), postgresCpuMs: of(({ postgresCpuMs }) => postgresCpuMs),
    failed: rows.reduce((sum, { failed }) => sum + failed, 0),
  };
}

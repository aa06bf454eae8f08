import type { LogSignatureCheck } from '../log-keys.js';
import { fieldSetId } from '../field-set.js';
import { FIRST_PREVIOUS, hashEntries, isHeadTrue, type BatchHead } from './batch-head.js';
import type { HashedEntry } from './canonical-entry.js';
import { isCheckpointTrue } from './checkpoint.js';
import { ChainFault, type ExportedHeads } from './exported-heads.js';
import type { LogSource, StoredBatch } from './log-source.js';

/** What was found true, up to the end or the first fault. */
export interface ChainCount {
  batches: number;
  entries: number;
  /** Batches that the file of heads does not have yet. */
  unexported: number;
}

interface Place {
  readonly number: number;
  readonly head: string;
  readonly nextId: number;
  readonly lastAt: string;
}

interface Walk {
  readonly source: LogSource;
  readonly heads: ExportedHeads;
  readonly check: LogSignatureCheck;
  readonly count: ChainCount;
}

/** Walks the chain from its beginning, or from where it was pruned, to its end. @throws ChainFault at the first batch that is not what was written. */
export async function verifyChain(walk: Walk): Promise<void> {
  const { source, heads, count } = walk;
  const trueSets = new Set<string>();
  let place = await startOf(walk);
  if (place.number > 0) await checkExported(walk, place);
  for await (const stored of source.batchesAfter(place.number)) {
    checkBatch(stored, { place, check: walk.check });
    for (const { fieldSet, refusedSet } of stored.entries) for (const id of refusedSet ? [fieldSet, refusedSet] : [fieldSet]) await checkSet(id, { source, trueSets, batch: stored.batch.number });
    const { number, head, firstId, count: entries, lastAt } = stored.batch;
    place = { number, head, nextId: firstId + entries, lastAt };
    await checkExported(walk, place);
    count.batches++;
    count.entries += entries;
  }
  const beyond = await heads.headOf(place.number + 1);
  if (beyond !== null) throw new ChainFault(place.number + 1, 'it was exported, and is not in the store any more: the log was cut off before it');
}

async function startOf({ source, check }: Walk): Promise<Place> {
  const checkpoint = await source.lastCheckpoint();
  if (!checkpoint) return { number: 0, head: FIRST_PREVIOUS, nextId: 1, lastAt: '' };
  if (!isCheckpointTrue(checkpoint, check)) throw new ChainFault(checkpoint.number, 'the checkpoint of what was pruned was not signed by the deployment');
  return checkpoint;
}

async function checkExported({ heads, count }: Walk, { number, head }: Place): Promise<void> {
  const exported = await heads.headOf(number);
  if (exported === null) count.unexported++;
  else if (exported !== head) throw new ChainFault(number, 'its head is not the one that was exported');
}

function checkBatch({ batch, entries }: StoredBatch, { place, check }: { readonly place: Place; readonly check: LogSignatureCheck }): void {
  const expected = place.number + 1;
  if (batch.number !== expected) throw new ChainFault(expected, 'it is missing in the store');
  const fault = headFault(batch, place) ?? entriesFault(batch, entries) ?? (isHeadTrue(batch, check) ? null : 'its head was not signed by the deployment over what it says');
  if (fault) throw new ChainFault(expected, fault);
}

function headFault({ previous, firstId, firstAt }: BatchHead, { head, nextId, lastAt }: Place): string | null {
  if (previous !== head) return 'it does not follow the batch before it';
  if (firstId !== nextId) return 'its entries do not follow those before it';
  return firstAt < lastAt ? 'it is older than the batch before it' : null;
}

function entriesFault({ count, entriesHash, firstId, firstAt, lastAt }: BatchHead, entries: readonly HashedEntry[]): string | null {
  if (entries.length !== count) return `it had ${count} entries and has ${entries.length}`;
  if (entries.some(({ id }, place) => id !== firstId + place)) return 'its entries are not numbered as they were';
  if (hashEntries(entries) !== entriesHash) return 'its entries are not what was written';
  return entries[0]?.at === firstAt && entries.at(-1)?.at === lastAt ? null : 'its instants are not those of its entries';
}

async function checkSet(id: string, { source, trueSets, batch }: { readonly source: LogSource; readonly trueSets: Set<string>; readonly batch: number }): Promise<void> {
  if (trueSets.has(id)) return;
  const coordinates = await source.coordinatesOf(id);
  if (!coordinates || fieldSetId(coordinates) !== id) throw new ChainFault(batch, 'the set of fields that it names is not what was written');
  trueSets.add(id);
}

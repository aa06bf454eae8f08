import { linliError } from '@linli/vocabulary';
import { LRUCache } from 'lru-cache';
import { randomUUID } from 'node:crypto';
import type { ReadConnections } from '../register/read-connections.js';
import { toRegisterError } from '../register/register-error.js';
import type { AskedSet, AskedSets, DeliveredSet } from './asked-sets.js';
import { checkAskedSet, type AskedBy } from './check-asked-set.js';
import { evaluateDimension, evaluateIndicator, type EvaluatingPool } from './evaluate-set.js';
import type { Dimension, Indicator } from './indicator.js';
import { readStoreVersion } from './store-version.js';

/** Evaluates what is asked for one caller: AskedSets in, a list of DeliveredSet in their order out, both in JSON. */
export type EvaluateSets = (asks: string) => Promise<string>;

interface Evaluating {
  readonly name: string;
  readonly indicators?: readonly Indicator[];
  readonly dimensions?: readonly Dimension[];
}

interface Kept {
  readonly storeVersion: string;
  readonly delivered: DeliveredSet & { readonly version: string };
}

/** Never longer: what depends on the day and not on the store is then at most so old. */
const KEPT_MS = 60_000;
const KEPT_BYTES = 64 * 1024 * 1024;
const MOST_ASKED = 250;

/** A department's sets, evaluated and kept as long as its store is as it was. */
export class SetEvaluator {
  private readonly kept = new LRUCache<string, Kept>({ ttl: KEPT_MS, maxSize: KEPT_BYTES, sizeCalculation: ({ delivered }) => bytesOf(delivered) });
  /** Evaluations under way, by what is asked and the version of the store: whoever asks the same meanwhile waits for them. */
  private readonly underWay = new Map<string, Promise<DeliveredSet>>();

  constructor(
    private readonly department: Evaluating,
    private readonly stores: { readonly reads: Pick<ReadConnections, 'query'>; readonly pool: EvaluatingPool },
  ) {}

  /** What a resolver calls for one caller. */
  for(by: Omit<AskedBy, 'asOf' | 'department'>): EvaluateSets {
    return async (asks) => {
      const { asOf, sets } = readAsked(asks);
      const department = this.department.name;
      const found = sets.map((asked) => this.find(asked));
      for (const [place, one] of found.entries()) checkAskedSet(sets[place] as AskedSet, one, { ...by, asOf, department });
      if (sets.length === 0) return '[]';
      try {
        const { version, isBusy } = await readStoreVersion(this.stores.reads);
        return JSON.stringify(await Promise.all(sets.map((asked) => this.deliver(asked, { asOf, version, isBusy }))));
      } catch (error) {
        throw toRegisterError(department, error);
      }
    };
  }

  private find({ kind, name, of }: AskedSet): Indicator | Dimension {
    const among: readonly (Indicator | Dimension)[] = (kind === 'INDICATOR' ? this.department.indicators : this.department.dimensions) ?? [];
    const one = among.find((candidate) => candidate.name === name && candidate.of === of);
    if (!one) throw linliError('BAD_USER_INPUT', { subject: 'asks', expected: `an indicator or a dimension of ${this.department.name}`, got: 'another', department: this.department.name });
    return one;
  }

  private async deliver(asked: AskedSet, at: { readonly asOf: string; readonly version: string; readonly isBusy: boolean }): Promise<DeliveredSet> {
    const key = JSON.stringify([asked.kind, asked.of, asked.name, asked.argument, at.asOf]);
    const kept = this.kept.get(key);
    if (kept?.storeVersion === at.version) return kept.delivered.version === asked.known ? { version: asked.known } : kept.delivered;
    // While the store is being changed, each reads for himself: two who wait for one reading may stand on either side of the change.
    if (at.isBusy) return { ...(await this.evaluate(asked, at.asOf)), version: null };
    const evaluation = `${key} ${at.version}`;
    let running = this.underWay.get(evaluation);
    if (!running) {
      running = this.evaluateAndKeep(key, { asked, ...at }).finally(() => this.underWay.delete(evaluation));
      this.underWay.set(evaluation, running);
    }
    return running;
  }

  private async evaluateAndKeep(key: string, { asked, asOf, version }: { readonly asked: AskedSet; readonly asOf: string; readonly version: string }): Promise<DeliveredSet> {
    const delivered = { version: randomUUID(), ...(await this.evaluate(asked, asOf)) };
    this.kept.set(key, { storeVersion: version, delivered });
    return delivered;
  }

  private evaluate(asked: AskedSet, asOf: string): Promise<Omit<DeliveredSet, 'version'>> {
    const one = this.find(asked);
    return 'argument' in one ? evaluateIndicator(this.stores.pool, one, { asked, asOf }) : evaluateDimension(this.stores.pool, one, asOf);
  }
}

// Made by another department and signed for by the gateway; a fault of theirs must not become one of this register's.
function readAsked(asks: string): AskedSets {
  const asked = JSON.parse(asks) as AskedSets;
  if (!Array.isArray(asked.sets) || asked.sets.length > MOST_ASKED || typeof asked.asOf !== 'string') throw linliError('BAD_USER_INPUT', { subject: 'asks', expected: `at most ${MOST_ASKED} sets of one day`, got: 'something else' });
  return asked;
}

function bytesOf({ set, cells, links }: DeliveredSet): number {
  return 200 + (set?.length ?? 0) + (links?.length ?? 0) + (cells ?? []).reduce((sum, [value, members]) => sum + value.length + members.length, 0);
}

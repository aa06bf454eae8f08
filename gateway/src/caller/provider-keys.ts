import { linliError } from '@linli/vocabulary';
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { fetchKeySet, type KeySetSource } from './fetch-key-set.js';

/** How a key set is kept; milliseconds. */
export interface KeySetTimes {
  /** How long keys are believed before they are asked for again: how long a withdrawn one goes on. */
  readonly maxAgeMs: number;
  /** How long the provider is left alone after it was asked, whatever tokens name unknown keys. */
  readonly cooldownMs: number;
  /** How long its answer is waited for. */
  readonly timeoutMs: number;
  /** How long known keys go on while it cannot be reached. */
  readonly outageMs: number;
}

const TIMES: KeySetTimes = { maxAgeMs: 10 * 60_000, cooldownMs: 5_000, timeoutMs: 3_000, outageMs: 24 * 3_600_000 };

/**
 * The key set of an identity provider, as it is now: asked for when a token needs it first, when it is old, and at once when a token names a key that is not in it.
 * Nothing is asked when it is made, so that the gateway starts while its provider does not.
 */
export class ProviderKeys {
  private readonly times: KeySetTimes;
  private known: { readonly keyOf: JWTVerifyGetKey; readonly fetchedAt: number } | null = null;
  private asking: Promise<void> | null = null;
  private askedAt = -Infinity;
  private isSilent = false;

  constructor(private readonly source: KeySetSource, times: Partial<KeySetTimes> = {}) {
    this.times = { ...TIMES, ...times };
  }

  /** The key that a token names. @throws IDENTITY_UNAVAILABLE when it is not known and the provider does not answer. */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    await this.refresh();
    try {
      return await this.usable(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!this.isCooling()) await this.ask();
      // Whether a key is new cannot be told by whoever gets no answer.
      if (this.isSilent) throw unavailable();
      return this.usable(header, token);
    }
  };

  /** When they are asked for again, milliseconds since the epoch. */
  readonly freshUntil = (): number => (this.isSilent ? this.askedAt + this.times.cooldownMs : (this.known?.fetchedAt ?? 0) + this.times.maxAgeMs);

  private async refresh(): Promise<void> {
    if (this.isCooling() || (this.known && Date.now() < this.known.fetchedAt + this.times.maxAgeMs)) return;
    // While there are keys to go on with, nobody waits for a provider that was silent the last time.
    const isWaitedFor = !this.known || !this.isSilent;
    const answered = this.ask();
    if (isWaitedFor) await answered;
  }

  private readonly usable: JWTVerifyGetKey = (header, token) => {
    if (!this.known || (this.isSilent && Date.now() > this.known.fetchedAt + this.times.outageMs)) throw unavailable();
    return this.known.keyOf(header, token);
  };

  private isCooling(): boolean {
    return Date.now() < this.askedAt + this.times.cooldownMs;
  }

  /** Asks, once for all who wait; never rejects. */
  private ask(): Promise<void> {
    return (this.asking ??= this.fetch().finally(() => {
      this.askedAt = Date.now();
      this.asking = null;
    }));
  }

  private async fetch(): Promise<void> {
    try {
      this.known = { keyOf: createLocalJWKSet(await fetchKeySet(this.source, this.times.timeoutMs)), fetchedAt: Date.now() };
      this.isSilent = false;
    } catch {
      this.isSilent = true;
    }
  }
}

function unavailable(): Error {
  return linliError('IDENTITY_UNAVAILABLE', { subject: 'identity provider', expected: 'its keys', got: 'no answer: it cannot be reached' });
}

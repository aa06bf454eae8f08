import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { addDays, daysBetween } from '@linli/vocabulary';

/** Seeded chance: the same seed, the same choices. */
export class Random {
  private readonly generator: { next(): number };

  constructor(private readonly seed: number) {
    this.generator = xoroshiro128plus(seed);
    // Neighbouring seeds give nearly the same first numbers, and communities have neighbouring seeds: let the state mix first.
    for (let skipped = 0; skipped < 24; skipped++) this.generator.next();
  }

  /** Chance of its own for one purpose: what is drawn from it shifts nothing that is drawn elsewhere. */
  branch(place: number): Random {
    return new Random(this.seed + place * 7_654_321);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + ((this.generator.next() >>> 0) % (high - low + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return (this.generator.next() >>> 0) / 4_294_967_296 < probability;
  }

  /** A whole number whose mean is `mean`: rates come out right in small communities too. */
  count(mean: number): number {
    return Math.floor(mean) + (this.chance(mean % 1) ? 1 : 0);
  }

  pick<T>(values: readonly T[]): T {
    // An empty list is a fault of the generator's author; undefined would hide it.
    if (values.length === 0) throw new Error('random: expected a list to pick from, but got an empty one');
    return values[this.int(0, values.length - 1)] as T;
  }

  /** One value, each with its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let rest = ((this.generator.next() >>> 0) / 4_294_967_296) * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return (choices.at(-1) as readonly [T, number])[0];
  }

  /** A day from `from` to `to`, both included; `to` when they are the wrong way round. */
  day(from: string, to: string): string {
    const span = daysBetween(from, to);
    return span <= 0 ? to : addDays(from, this.int(0, span));
  }
}

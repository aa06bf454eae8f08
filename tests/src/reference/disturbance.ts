import type { TestDatabase } from '@linli/test-kit';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestDistrict } from '../open-test-district.js';

const EVERY_MS = 1_500;
const SHUT_MS = 150;

/** Shuts one department's database after another, for a moment each. */
export class Disturbance {
  private count = 0;
  private isOver = false;
  private readonly ended: Promise<void>;

  constructor({ databases }: TestDistrict) {
    this.ended = this.disturb([...databases].filter(([name]) => name !== 'data-sharing').map(([, database]) => database));
  }

  /** Begins to watch. @returns whether a database was shut since, or is. */
  watch(): () => boolean {
    const before = this.count;
    return () => this.count !== before || this.count % 2 === 1;
  }

  end(): Promise<void> {
    this.isOver = true;
    return this.ended;
  }

  private async disturb(databases: readonly TestDatabase[]): Promise<void> {
    for (let turn = 0; !this.isOver; turn++) {
      await wait(EVERY_MS);
      const database = databases[turn % databases.length];
      this.count++;
      await database?.shut();
      await wait(SHUT_MS);
      await database?.reopen();
      await wait(SHUT_MS);
      this.count++;
    }
  }
}

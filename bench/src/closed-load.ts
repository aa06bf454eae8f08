import { Pool } from 'undici';
import type { Question } from './paced-load.js';

export interface ClosedLoadOptions {
  readonly url: string;
  readonly next: () => Question;
}

/** How long whole answers took, milliseconds, and how many were none. */
export interface ClosedRun {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Asks over so many connections, each asking again when it is answered. */
export class ClosedLoad {
  constructor(private readonly options: ClosedLoadOptions) {}

  async run({ connections, seconds }: { readonly connections: number; readonly seconds: number }): Promise<ClosedRun> {
    const { origin, pathname } = new URL(this.options.url);
    const pool = new Pool(origin, { connections, pipelining: 1 });
    const times: number[] = [];
    let failed = 0;
    const until = performance.now() + seconds * 1_000;
    const ask = async (): Promise<void> => {
      while (performance.now() < until) {
        const { headers, body } = this.options.next();
        const at = performance.now();
        const response = await pool.request({ path: pathname, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
        const text = await response.body.text();
        if (response.statusCode === 200 && !text.slice(0, 200).includes('"errors"')) times.push(performance.now() - at);
        else failed++;
      }
    };
    await Promise.all(Array.from({ length: connections }, ask));
    await pool.close();
    return { times, failed };
  }
}

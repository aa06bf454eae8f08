import { Pool } from 'undici';
import { median } from './results.js';

/** What our gateway takes beside its departments, asked over one connection; medians. */
export interface Adds {
  readonly latencyMs: number;
  /** Beyond the time of the department that took longest. */
  readonly toSlowestMs: number;
  /** Beyond the time of the departments that have to wait for one another: who finds residents first, then the slowest of the others. */
  readonly toPathMs: number;
}

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly seconds: number;
}

type Departments = Readonly<Record<string, { readonly milliseconds: number }>>;

const WARM = 200;
const FIRST = 'public-security';

/** Asks one question after another and takes from each latency what the gateway itself says that its departments took. */
export async function measureAdds({ url, headers, bodies, seconds }: Asked): Promise<Adds> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 1, pipelining: 1 });
  const seen: Adds[] = [];
  const until = performance.now() + seconds * 1_000;
  for (let turn = 0; turn < WARM || performance.now() < until; turn++) {
    const began = performance.now();
    const response = await pool.request({ path: pathname, method: 'POST', headers: { 'content-type': 'application/json', 'linli-report': 'departments', ...headers }, body: bodies[turn % bodies.length] ?? '' });
    const text = await response.body.text();
    const latencyMs = performance.now() - began;
    if (turn < WARM && performance.now() < until) continue;
    const { extensions } = JSON.parse(text) as { extensions: { departments: Departments } };
    const { [FIRST]: first, ...others } = extensions.departments;
    const slowestOther = Math.max(0, ...Object.values(others).map(({ milliseconds }) => milliseconds));
    const firstMs = first?.milliseconds ?? 0;
    seen.push({ latencyMs, toSlowestMs: latencyMs - Math.max(firstMs, slowestOther), toPathMs: latencyMs - firstMs - slowestOther });
  }
  await pool.close();
  return { latencyMs: median(seen.map((each) => each.latencyMs)), toSlowestMs: median(seen.map((each) => each.toSlowestMs)), toPathMs: median(seen.map((each) => each.toPathMs)) };
}

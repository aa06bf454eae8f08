import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** A question with who asks it. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back. */
export interface Reply {
  /** 0 where nothing came. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

export interface Sample {
  /** When it was asked, milliseconds of this process. */
  readonly at: number;
  readonly ms: number;
  /** What the judge said of the reply; `ok` for what was to be. */
  readonly verdict: string;
}

export interface PacedLoadOptions {
  readonly url: string;
  readonly perSecond: number;
  readonly next: () => Question;
  readonly judge: (reply: Reply) => string;
  /** Questions under way beyond which this machine would only be measuring itself. */
  readonly most?: number;
  /** Made by `openConnections`; a client who is there already has his connections open. */
  readonly agent?: Agent;
}

const EVERY_MS = 4;
const MOST = 5_000;

/** Asks so many times a second, whatever becomes of what was asked before: a load that does not slow down when its server does. */
export class PacedLoad {
  readonly samples: Sample[] = [];
  private readonly agent: Agent;
  private readonly beganAt = performance.now();
  private readonly timer: NodeJS.Timeout;
  /** Questions that were not asked, because too many were under way. */
  dropped = 0;
  private asked = 0;
  private underWay = 0;

  constructor(private readonly options: PacedLoadOptions) {
    this.agent = options.agent ?? createAgent();
    this.timer = setInterval(() => this.askWhatIsDue(), EVERY_MS);
  }

  /** Samples of questions asked since then. */
  since(at: number, until = Infinity): Sample[] {
    return this.samples.filter((sample) => sample.at >= at && sample.at < until);
  }

  /** Asks no more, and waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    while (this.underWay > 0) await wait(10);
    await this.agent.close();
  }

  private askWhatIsDue(): void {
    const due = Math.floor(((performance.now() - this.beganAt) * this.options.perSecond) / 1_000);
    while (this.asked < due) {
      this.asked++;
      if (this.underWay < (this.options.most ?? MOST)) void this.ask();
      else this.dropped++;
    }
  }

  private async ask(): Promise<void> {
    const at = performance.now();
    this.underWay++;
    const reply = await this.send(this.options.next());
    this.underWay--;
    this.samples.push({ at, ms: performance.now() - at, verdict: this.options.judge(reply) });
  }

  private async send({ headers, body }: Question): Promise<Reply> {
    try {
      const response = await request(this.options.url, { dispatcher: this.agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      return { status: response.statusCode, retryAfter: response.headers['retry-after']?.toString() ?? null, text: await response.body.text() };
    } catch {
      return { status: 0, retryAfter: null, text: '' };
    }
  }
}

/** Opens so many connections, for a load that comes over no others: where none is free, its questions wait. */
export async function openConnections(url: string, connections: number): Promise<Agent> {
  const agent = createAgent(connections);
  const { origin } = new URL(url);
  await Promise.all(Array.from({ length: connections }, async () => (await request(`${origin}/health/live`, { dispatcher: agent })).body.dump()));
  return agent;
}

function createAgent(connections: number | null = null): Agent {
  return new Agent({ connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000, keepAliveTimeout: 60_000, connect: { timeout: 60_000 } });
}

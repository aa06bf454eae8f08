import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface ServiceOptions {
  readonly name: string;
  /** File to run. */
  readonly script: string;
  readonly argv?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Address that answers 200 when the service is ready. */
  readonly readyUrl: string;
  readonly readyHeaders?: Readonly<Record<string, string>>;
}

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const RESTART_AFTER_MS = 250;
const RESTART_AT_MOST_AFTER_MS = 10_000;

/** One service as an operating-system process, started again when it dies of itself. */
export class ServiceProcess {
  /** The process that is wanted; null while none is. */
  private child: ChildProcess | null = null;

  constructor(private readonly options: ServiceOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the process and waits until it is ready. @throws Error with what it said when it ends instead. */
  async start(): Promise<void> {
    const child = this.spawn();
    this.child = child;
    try {
      await this.becomesReady(child);
    } catch (error) {
      if (this.child === child) await this.stop('SIGKILL');
      throw error;
    }
    this.supervise(child);
  }

  /** Ends the process; with SIGKILL as an accident would. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((end) => child.once('exit', end));
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(late);
  }

  private spawn(): ChildProcess {
    const { script, argv = [], environment } = this.options;
    // The channel tells the service when we are gone: nobody else would end it then.
    const child = spawn(process.execPath, [script, ...argv], { env: { PATH: process.env.PATH ?? '', ...environment }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    child.stderr?.on('data', (piece: Buffer) => process.stderr.write(piece));
    return child;
  }

  private async becomesReady(child: ChildProcess): Promise<void> {
    const { name } = this.options;
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-2_000)));
    const deadline = Date.now() + READY_LIMIT_MS;
    while (!(await this.isReady())) {
      if (hasEnded(child)) throw new Error(`${name}: 无法启动 cannot start\n${said}`);
      if (Date.now() > deadline) throw new Error(`${name}: expected it to be ready within ${READY_LIMIT_MS / 1_000} s, but it was not`);
      await wait(25);
    }
  }

  private supervise(child: ChildProcess): void {
    if (hasEnded(child)) void this.replace(child);
    else child.once('exit', () => void this.replace(child));
  }

  private async replace(dead: ChildProcess): Promise<void> {
    let latest = dead;
    for (let delay = RESTART_AFTER_MS; this.child === latest; delay = Math.min(2 * delay, RESTART_AT_MOST_AFTER_MS)) {
      process.stderr.write(`${this.options.name}: 意外终止，重新启动 ended unexpectedly, starting again\n`);
      await wait(delay);
      // Stopped, or started by somebody else, while we waited.
      if (this.child !== latest) return;
      latest = this.spawn();
      this.child = latest;
      const isReady = await this.becomesReady(latest).then(() => true, () => false);
      if (isReady) return this.supervise(latest);
      latest.kill('SIGKILL');
    }
  }

  private async isReady(): Promise<boolean> {
    try {
      const { readyUrl, readyHeaders = {} } = this.options;
      return (await fetch(readyUrl, { headers: readyHeaders, signal: AbortSignal.timeout(1_000) })).status === 200;
    } catch {
      return false;
    }
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

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
const RESTART_AFTER_MS = 500;

/** One service as an operating-system process, started again when it dies of itself. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private isWanted = false;

  constructor(private readonly options: ServiceOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the process and waits until it is ready. @throws Error with what it said when it ends instead. */
  async start(): Promise<void> {
    const { name, script, argv = [], environment } = this.options;
    this.isWanted = true;
    let said = '';
    const child = spawn(process.execPath, [script, ...argv], { env: { PATH: process.env.PATH ?? '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    child.stdout.resume();
    child.stderr.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-2_000);
      process.stderr.write(piece);
    });
    const deadline = Date.now() + READY_LIMIT_MS;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name}: 无法启动 cannot start\n${said}`);
      if (Date.now() > deadline) throw new Error(`${name}: expected it to be ready within ${READY_LIMIT_MS / 1_000} s, but it was not`);
      await wait(25);
    }
    child.once('exit', () => void this.restart(child));
  }

  /** Ends the process; with SIGKILL as an accident would. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    this.isWanted = false;
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((end) => child.once('exit', end));
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(late);
  }

  private async restart(child: ChildProcess): Promise<void> {
    if (!this.isWanted || this.child !== child) return;
    process.stderr.write(`${this.options.name}: 意外终止，重新启动 ended unexpectedly, starting again\n`);
    await wait(RESTART_AFTER_MS);
    if (this.isWanted) await this.start().catch((error: Error) => process.stderr.write(`${error.message}\n`));
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

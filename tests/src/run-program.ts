import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './source-files.js';

/** One of the gateway's programs as an operating-system process, as `npm start` runs it. */
export interface Program {
  readonly pid: number;
  /** What it has printed until now, both streams. */
  output(): string;
  hasEnded(): boolean;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
}

interface Run {
  readonly dataFolder: string;
  readonly argv?: readonly string[];
}

/** Runs a file of gateway/dist. */
export function runProgram(file: string, { dataFolder, argv = [] }: Run): Program {
  const child = spawn(process.execPath, [join(ROOT, 'gateway', 'dist', file), ...argv], { env: { PATH: process.env.PATH, LINLI_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece.toString()));
  const ended = new Promise<number | string>((end) => child.once('close', (code, signal) => end(code ?? signal ?? 'nothing')));
  return { pid: child.pid ?? 0, output: () => output, hasEnded: () => child.exitCode !== null || child.signalCode !== null, ended, kill: (signal) => void child.kill(signal) };
}

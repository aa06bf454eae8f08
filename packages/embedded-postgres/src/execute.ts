import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.js';

/** Runs one of PostgreSQL's programs to its end. @returns its exit code and what it printed. */
export function execute(program: string, programArguments: readonly string[], { user }: { readonly user: ServerUser | null }): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

import { CALLER_HEADER } from '@linli/caller-token';
import { Pool } from 'undici';
import type { Department, DepartmentRequest } from './department.js';
import { readAnswer } from './read-answer.js';

export interface HttpDepartmentOptions {
  /** `http://host:port/path`, or `unix:/path/of.sock`. */
  readonly url: string;
  /** How long a department may take to answer, milliseconds. */
  readonly timeoutMs?: number;
  readonly connections?: number;
}

const TIMEOUT_MS = 5_000;
const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 1_000;
const JSON_TYPES = /^application\/(json|graphql-response\+json)\b/;

/** Asks a department over kept-alive HTTP connections. */
export function createHttpDepartment(name: string, { url, timeoutMs = TIMEOUT_MS, connections = CONNECTIONS }: HttpDepartmentOptions): Department {
  const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : null;
  const target = new URL(socketPath ? 'http://department/graphql' : url);
  const pool = new Pool(target.origin, {
    connections, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, keepAliveTimeout: 30_000, connect: { timeout: CONNECT_TIMEOUT_MS, ...(socketPath ? { socketPath } : {}) },
  });
  return {
    name,
    ask: ({ callerToken, likeness: _likeness, ...operation }) => within(timeoutMs, async (signal) => {
      const { statusCode, headers, body } = await pool.request({
        path: target.pathname + target.search, method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...(callerToken ? { [CALLER_HEADER]: callerToken } : {}) },
        body: toBody(operation), signal,
      });
      if (!JSON_TYPES.test(String(headers['content-type']))) {
        await body.dump();
        throw new Error(`${name}: expected an answer in JSON, but got status ${statusCode}`);
      }
      return readAnswer(name, { operation, body: await body.json() });
    }),
    close: () => pool.close(),
  };
}

// The pool's own limits begin with a connection and anew with each piece: a department that hangs lets requests wait for a connection as well, and one that drips never pauses for long.
async function within<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), timeoutMs);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(late);
  }
}

function toBody({ query, variables, operationName }: Omit<DepartmentRequest, 'callerToken'>): string {
  return JSON.stringify({ query, variables, operationName });
}

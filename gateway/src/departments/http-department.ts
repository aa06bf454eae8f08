import { CALLER_HEADER } from '@linli/caller-token';
import { Pool } from 'undici';
import { DepartmentSilence } from './department-silence.js';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { readAnswer } from './read-answer.js';

export interface HttpDepartmentOptions {
  /** `http://host:port/path`, or `unix:/path/of.sock`. */
  readonly url: string;
  /** How long a department may take to answer where who asks sets no limit, milliseconds. */
  readonly timeoutMs?: number;
  readonly connections?: number;
}

const TIMEOUT_MS = 5_000;
const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 1_000;
const JSON_TYPES = /^application\/(json|graphql-response\+json)\b/;
/** What a balancer says while the department behind it is not there. */
const BUSY: ReadonlySet<number> = new Set([502, 503]);

/** Asks a department over kept-alive HTTP connections. */
export function createHttpDepartment(name: string, { url, timeoutMs = TIMEOUT_MS, connections = CONNECTIONS }: HttpDepartmentOptions): Department {
  const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : null;
  const target = new URL(socketPath ? 'http://department/graphql' : url);
  const pool = new Pool(target.origin, {
    // The signal is the limit; the pool's own begin with a connection and anew with each piece.
    connections, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 30_000, connect: { timeout: CONNECT_TIMEOUT_MS, ...(socketPath ? { socketPath } : {}) },
  });
  const send = async (request: DepartmentRequest, signal: AbortSignal): Promise<DepartmentAnswer> => {
    const { statusCode, headers, body } = await pool.request({
      path: target.pathname + target.search, method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...(request.callerToken ? { [CALLER_HEADER]: request.callerToken } : {}) }, body: toBody(request), signal,
    }).catch((error: unknown) => Promise.reject(lost(name, error)));
    if (!JSON_TYPES.test(String(headers['content-type']))) {
      await body.dump();
      throw new DepartmentSilence(name, { outcome: 'failed', isTransient: BUSY.has(statusCode), cause: `status ${statusCode}, not JSON` });
    }
    const text = await body.text().catch((error: unknown) => Promise.reject(lost(name, error)));
    try {
      return readAnswer(name, { operation: request, body: JSON.parse(text) });
    } catch (cause) {
      throw new DepartmentSilence(name, { outcome: 'failed', isTransient: BUSY.has(statusCode), cause });
    }
  };
  return {
    name,
    ask: (request) => (request.signal ? send(request, request.signal) : within(timeoutMs, (signal) => send(request, signal))),
    close: () => pool.close(),
  };
}

// From the beginning to the end: a department that hangs lets requests wait for a connection as well, and one that drips never pauses for long.
async function within<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), timeoutMs);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(late);
  }
}

/** The connection failed, or was given up. */
function lost(name: string, cause: unknown): DepartmentSilence {
  if (cause instanceof DepartmentSilence) return cause;
  const isGivenUp = cause instanceof Error && cause.name === 'AbortError';
  return new DepartmentSilence(name, { outcome: isGivenUp ? 'timed-out' : 'failed', isTransient: !isGivenUp, cause });
}

function toBody({ query, variables, operationName }: DepartmentRequest): string {
  return JSON.stringify({ query, variables, operationName });
}

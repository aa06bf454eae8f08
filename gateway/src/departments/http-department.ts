import { CALLER_HEADER, TOGETHER_PATH, TOGETHER_TYPE } from '@linli/caller-token';
import { Pool, type Dispatcher } from 'undici';
import { DepartmentSilence } from './department-silence.js';
import type { Deliver, Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { readAnswer } from './read-answer.js';
import { toTogetherBody, TogetherAnswers } from './together-wire.js';

export interface HttpDepartmentOptions {
  /** `http://host:port/path`, or `unix:/path/of.sock`. */
  readonly url: string;
  /** How long a department may take to answer where who asks sets no limit, milliseconds. */
  readonly timeoutMs?: number;
  readonly connections?: number;
  /** The largest answer that is taken, bytes. */
  readonly mostBytes?: number;
  /** Whether it is one of ours, and can be asked several fetches in one request. */
  readonly isOurs?: boolean;
}

const TIMEOUT_MS = 5_000;
const CONNECTIONS = 64;
/** A thousand times what a page of fifty residents takes: one answer without end must not take the gateway with it. What fetches ask together has it in common. */
const MOST_BYTES = 64 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 1_000;
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const JSON_TYPES = /^application\/(json|graphql-response\+json)\b/;
const TOGETHER_TYPES = new RegExp(`^${TOGETHER_TYPE}\\b`);
/** What a balancer says while the department behind it is not there. */
const BUSY: ReadonlySet<number> = new Set([502, 503]);

/** Asks a department over kept-alive HTTP connections. */
export function createHttpDepartment(name: string, { url, timeoutMs = TIMEOUT_MS, connections = CONNECTIONS, mostBytes = MOST_BYTES, isOurs = true }: HttpDepartmentOptions): Department {
  const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : null;
  const target = new URL(socketPath ? 'http://department/graphql' : url);
  const pool = new Pool(target.origin, {
    // The signal is the limit; the pool's own begin with a connection and anew with each piece.
    connections, maxResponseSize: mostBytes, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 30_000, connect: { timeout: CONNECT_TIMEOUT_MS, ...(socketPath ? { socketPath } : {}) },
  });
  const door: Door = { name, pool, path: target.pathname, search: target.search };
  const limited = <T>({ signal }: DepartmentRequest, work: (signal: AbortSignal) => Promise<T>): Promise<T> => (signal ? work(signal) : within(timeoutMs, work));
  return {
    name,
    ask: (request) => limited(request, (signal) => askOne(door, request, signal)),
    ...(isOurs ? { askTogether: (requests, deliver) => limited(requests[0] as DepartmentRequest, (signal) => askSeveral(door, { requests, deliver }, signal)) } : {}),
    close: () => pool.close(),
  };
}

interface Door {
  readonly name: string;
  readonly pool: Pool;
  readonly path: string;
  readonly search: string;
}

async function askOne({ name, pool, path, search }: Door, request: DepartmentRequest, signal: AbortSignal): Promise<DepartmentAnswer> {
  const { query, variables, operationName, callerToken } = request;
  const response = await pool.request({
    path: path + search, method: 'POST', headers: { ...JSON_HEADERS, ...(callerToken ? { [CALLER_HEADER]: callerToken } : {}) }, body: JSON.stringify({ query, variables, operationName }), signal,
  }).catch((error: unknown) => Promise.reject(lost(name, error)));
  await refuseOther(name, response, JSON_TYPES);
  const text = await response.body.text().catch((error: unknown) => Promise.reject(lost(name, error)));
  return whole(name, response, () => readAnswer(name, { operation: request, body: JSON.parse(text) }));
}

interface Several {
  readonly requests: readonly DepartmentRequest[];
  readonly deliver: Deliver;
}

async function askSeveral({ name, pool, path, search }: Door, { requests, deliver }: Several, signal: AbortSignal): Promise<void> {
  const response = await pool.request({ path: path + TOGETHER_PATH + search, method: 'POST', headers: JSON_HEADERS, body: toTogetherBody(requests), signal }).catch((error: unknown) => Promise.reject(lost(name, error)));
  await refuseOther(name, response, TOGETHER_TYPES);
  const answers = new TogetherAnswers(name, requests, deliver);
  try {
    response.body.setEncoding('utf8');
    for await (const piece of response.body) answers.take(piece as string);
  } catch (error) {
    throw lost(name, error);
  }
  whole(name, response, () => answers.end());
}

/** @throws DepartmentSilence for an answer of another kind than was asked for. */
async function refuseOther(name: string, { statusCode, headers, body }: Dispatcher.ResponseData, types: RegExp): Promise<void> {
  if (types.test(String(headers['content-type']))) return;
  await body.dump();
  throw new DepartmentSilence(name, { outcome: 'failed', isTransient: BUSY.has(statusCode), cause: `status ${statusCode}, another content type` });
}

function whole<T>(name: string, { statusCode }: Dispatcher.ResponseData, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new DepartmentSilence(name, { outcome: 'failed', isTransient: BUSY.has(statusCode), cause });
  }
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
  // Whoever sent too much would send it again.
  const isTooMuch = (cause as { readonly code?: unknown }).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
  return new DepartmentSilence(name, { outcome: isGivenUp ? 'timed-out' : 'failed', isTransient: !isGivenUp && !isTooMuch, cause });
}

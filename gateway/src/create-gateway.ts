import type { AccessLogSink } from '@linli/access-log';
import { createCallerSigner, type Caller, type CallerSigner } from '@linli/caller-token';
import { PURPOSES } from '@linli/vocabulary';
import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { recordRefusedCaller } from './access-log/record-refused-caller.js';
import { openGrantBook, type GrantBook } from './access/grant-book.js';
import { createGrantSource } from './access/grant-source.js';
import { ANYBODY } from './caller/anybody.js';
import { createCallerIdentifier, type CallerIdentifier } from './caller/identify-caller.js';
import { createIdentityVerifier, type IdentityProvider } from './caller/verify-identity.js';
import type { Department } from './departments/department.js';
import { guardDepartments } from './departments/guard-departments.js';
import { RESILIENCE, type ResilienceOptions } from './departments/resilient-department.js';
import { createServer, type DoorLimits } from './door/create-server.js';
import { DOOR_LIMITS } from './door/door-limits.js';
import { createPlannedGateway, type ExecutorName } from './door/planned-gateway.js';
import { Readiness } from './door/readiness.js';
import type { TrustedDocuments } from './door/trusted-documents.js';
import type { GatewayMetrics } from './telemetry/gateway-metrics.js';
import { traceCalls } from './telemetry/trace-calls.js';
import { traceGateway } from './telemetry/trace-gateway.js';
import { tellingArgumentsOf } from './supergraph/telling-arguments.js';
import { watchSupergraph } from './supergraph/watch-supergraph.js';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly departments: readonly Department[];
  /** Who tells the gateway who asks; null where nobody has to say who he is: supergraphs of others. */
  readonly identity: IdentityProvider | null;
  /** Ed25519 private key, PKCS#8 PEM; null where departments are not told who asks. */
  readonly callerPrivateKey: string | null;
  /** The key under which departments seal ids; with it, departments need not be asked one after the other (telling-arguments.ts). */
  readonly sealKey?: string | null | undefined;
  /** Whether departments' errors reach the client in their own words and with their own codes: those of others are in no catalogue of ours. */
  readonly passesErrors?: boolean;
  readonly isIntrospectable?: boolean;
  /** Folder of contracts to watch (development). */
  readonly watchFolder?: string | null;
  /**
   * Gives a caller what grants let him read: scopes, jurisdiction and level. The same object for the same caller as long as nothing changes, so that decisions and signatures are used again.
   * Absent, nothing is decided and everything passes: for benches, and for supergraphs of others without rules, only.
   */
  readonly rights?: ((caller: Caller) => Caller) | undefined;
  /** The department that keeps the grants, by its name: rights are then what it grants. */
  readonly grantsFrom?: string | null | undefined;
  /** Whether rights are known at all; while they are not, what is refused is refused with GRANTS_UNAVAILABLE. */
  readonly areRightsKnown?: (() => boolean) | undefined;
  /** What a department may take and how it is spared; see RESILIENCE. */
  readonly resilience?: Partial<ResilienceOptions> | undefined;
  /** What is counted, where it is; and whether spans are made, for whoever has set up OpenTelemetry. */
  readonly metrics?: GatewayMetrics | null | undefined;
  readonly isTraced?: boolean | undefined;
  readonly limits?: Partial<DoorLimits> | undefined;
  /** How long the gateway goes on taking requests once it says that it is not ready any more, milliseconds: whoever sends them needs a while to notice. */
  readonly drainMs?: number | undefined;
  /** Documents that may be named by their hash, and whether no others are taken. */
  readonly trusted?: { readonly documents: TrustedDocuments; readonly isOnly: boolean } | undefined;
  /** Who runs the plans; the library's own executor is there to be compared with. */
  readonly executor?: ExecutorName | undefined;
  /** Where readings go on record before their answer leaves. Only benches and tests of other things do without. */
  readonly accessLog?: AccessLogSink | null;
}

/** A gateway, ready to listen. */
export interface Gateway {
  readonly server: FastifyInstance;
  /** @returns the address, such as http://127.0.0.1:4000. */
  listen(options: { readonly host: string; readonly port: number }): Promise<string>;
  /** Serves another supergraph from now on. */
  update(supergraphSdl: string): void;
  close(): Promise<void>;
}

/** What holds where nothing else is said: a gateway that is put together by hand refuses nobody for what others do. Those that serve have DOOR_LIMITS. */
const LIMITS: DoorLimits = { mostCost: DOOR_LIMITS.mostCost, valuesAtOnce: null, perSecond: null, running: null, runningInAll: null, runningWhenBusy: null, mostDelayMs: null };

/** How long a request that runs has to be finished when the gateway closes, milliseconds: a plan of several steps, each of which a department may let wait. */
const CLOSE_LIMIT_MS = 8_000;
const SWEEP_EVERY_MS = 50;

/** Puts the gateway together: who asks, what is planned, whom it asks, the door. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const accessLog = options.accessLog ?? null;
  const sign = options.callerPrivateKey === null ? unsigned : await createCallerSigner(options.callerPrivateKey);
  const identifyAlone = await createIdentifier(options.identity, accessLog);
  const grants = options.grantsFrom ? await openGrants(options.grantsFrom, { departments: options.departments, sign }) : null;
  const rights = grants ? (caller: Caller): Caller => grants.rights(caller) : options.rights;
  const areRightsKnown = grants ? (): boolean => grants.state().isFresh : (options.areRightsKnown ?? ((): boolean => true));
  const identify: CallerIdentifier = rights ? async (headers) => rights(await identifyAlone(headers)) : identifyAlone;
  const guarded = guardDepartments(options.departments, { resilience: options.resilience, observers: [...(options.metrics ? [options.metrics.observeCall] : []), ...(options.isTraced ? [traceCalls] : [])], sent: options.metrics?.observeSent });
  const planned = createPlannedGateway({ supergraphSdl: options.supergraphSdl, departments: guarded.departments, sign, isGuarded: rights !== undefined, areRightsKnown, executor: options.executor ?? 'compiled', tellingArguments: tellingArgumentsOf(options.sealKey ?? null), looked: options.metrics?.observePlan, changed: () => grants?.refresh() ?? Promise.resolve() });
  const readiness = new Readiness(areRightsKnown);
  const { server, load } = await createServer({
    gateway: options.isTraced ? traceGateway(planned) : planned, identify, readiness, isIntrospectable: options.isIntrospectable ?? false, limits: { ...LIMITS, ...options.limits }, trusted: options.trusted ?? { documents: new Map(), isOnly: false }, accessLog,
    passesErrors: options.passesErrors ?? false, timeoutMs: options.resilience?.timeoutMs ?? RESILIENCE.timeoutMs,
  });
  options.metrics?.watch({ server, load, departments: guarded.states });
  const unwatch = options.watchFolder ? watchSupergraph({ subgraphsFolder: options.watchFolder, update: (sdl) => planned.update(sdl), report }) : (): void => undefined;
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    readiness.close();
    await wait(options.drainMs ?? 0);
    unwatch();
    grants?.close();
    await closeServer(server);
    await Promise.all(options.departments.map((department) => department.close()));
  };
  return {
    server,
    listen: ({ host, port }) => server.listen({ host, port }),
    update: (sdl) => planned.update(sdl),
    // Twice is once: whoever stops a gateway may be told to by several.
    close: () => (closing ??= close()),
  };
}

async function createIdentifier(identity: IdentityProvider | null, accessLog: AccessLogSink | null): Promise<CallerIdentifier> {
  if (!identity) return async () => ANYBODY;
  return createCallerIdentifier(await createIdentityVerifier(identity), accessLog ? { refused: recordRefusedCaller(accessLog) } : {});
}

/** Departments that do not know our callers are sent no signature. */
async function unsigned(): Promise<string> {
  return '';
}

/** Opens the gateway's copy of the grants. @throws Error when there is no such department. */
async function openGrants(name: string, { departments, sign }: { readonly departments: readonly Department[]; readonly sign: CallerSigner }): Promise<GrantBook> {
  const department = departments.find((each) => each.name === name);
  if (!department) throw new Error(`grants: expected a department ${name} that keeps them, but got none`);
  return openGrantBook({ source: createGrantSource(department, sign), purposeOf: (code) => PURPOSES[code] });
}

async function closeServer(server: FastifyInstance): Promise<void> {
  // Whoever has sent half a request, or does not take his answer in, would be waited for without end.
  const late = setTimeout(() => server.server.closeAllConnections(), CLOSE_LIMIT_MS);
  // A connection over which an answer went while the server closed is kept by its client for the next question.
  const sweep = setInterval(() => server.server.closeIdleConnections(), SWEEP_EVERY_MS);
  await server.close().finally(() => {
    clearTimeout(late);
    clearInterval(sweep);
  });
}

function report(faults: readonly string[]): void {
  process.stderr.write(`组合失败，继续使用原有超图 composition failed, the supergraph before goes on serving\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
}

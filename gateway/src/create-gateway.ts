import type { AccessLogSink } from '@linli/access-log';
import { createCallerSigner } from '@linli/caller-token';
import type { FastifyInstance } from 'fastify';
import { recordRefusedCaller } from './access-log/record-refused-caller.js';
import { createCallerIdentifier } from './caller/identify-caller.js';
import { createIdentityVerifier, type IdentityProvider } from './caller/verify-identity.js';
import type { Department } from './departments/department.js';
import { createServer } from './door/create-server.js';
import { createPlannedGateway } from './door/planned-gateway.js';
import { watchSupergraph } from './supergraph/watch-supergraph.js';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly departments: readonly Department[];
  readonly identity: IdentityProvider;
  /** Ed25519 private key, PKCS#8 PEM. */
  readonly callerPrivateKey: string;
  readonly isIntrospectable?: boolean;
  /** Folder of contracts to watch (development). */
  readonly watchFolder?: string | null;
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

/** How long a request that runs has to be finished when the gateway closes, milliseconds: a plan of several steps, each of which a department may let wait. */
const CLOSE_LIMIT_MS = 8_000;
const SWEEP_EVERY_MS = 50;

/** Puts the gateway together: who asks, what is planned, whom it asks, the door. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const accessLog = options.accessLog ?? null;
  const sign = await createCallerSigner(options.callerPrivateKey);
  const identify = createCallerIdentifier(await createIdentityVerifier(options.identity), accessLog ? { refused: recordRefusedCaller(accessLog) } : {});
  const planned = createPlannedGateway({ supergraphSdl: options.supergraphSdl, departments: options.departments, sign });
  const server = await createServer({ gateway: planned, identify, isIntrospectable: options.isIntrospectable ?? false, accessLog });
  const unwatch = options.watchFolder ? watchSupergraph({ subgraphsFolder: options.watchFolder, update: (sdl) => planned.update(sdl), report }) : (): void => undefined;
  return {
    server,
    listen: ({ host, port }) => server.listen({ host, port }),
    update: (sdl) => planned.update(sdl),
    close: async () => {
      unwatch();
      await closeServer(server);
      await Promise.all(options.departments.map((department) => department.close()));
    },
  };
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

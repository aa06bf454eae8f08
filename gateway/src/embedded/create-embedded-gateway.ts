import type { AccessLogSink } from '@linli/access-log';
import type { RunningSubgraph } from '@linli/subgraph-kit';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createGateway, type Gateway } from '../create-gateway.js';
import { createInProcessDepartment } from '../departments/in-process-department.js';
import { DOOR_LIMITS } from '../door/door-limits.js';
import { ideRoutes } from '../ide/ide-routes.js';
import type { Examples } from './choose-examples.js';
import { createIdentityProvider } from './create-identity-provider.js';
import { createIdeSession } from './ide-session.js';
import { identityProviderOf, type DeploymentKeys } from './identity-file.js';
import { identityRoutes } from './identity-routes.js';

export interface EmbeddedGatewayOptions {
  readonly keys: DeploymentKeys;
  readonly sealKey: string;
  readonly subgraphs: readonly RunningSubgraph[];
  readonly examples: Examples;
  /** On which it will listen: the identity provider is known by its address. */
  readonly port: number;
  readonly accessLog: AccessLogSink;
}

const SUPERGRAPH = resolve(__dirname, '..', '..', 'supergraph.graphql');
const CONTRACTS = resolve(__dirname, '..', '..', '..', 'subgraphs');

/** The gateway of the embedded mode: departments in this process, an identity provider and the IDE beside the graph. */
export async function createEmbeddedGateway({ keys, sealKey, subgraphs, examples, port, accessLog }: EmbeddedGatewayOptions): Promise<Gateway> {
  const { personas } = examples;
  const issuer = `http://127.0.0.1:${port}/oidc`;
  const identity = identityProviderOf(keys);
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'), departments: subgraphs.map(createInProcessDepartment), identity: { ...identity, alsoKnownAs: [issuer] }, callerPrivateKey: keys.caller.privateKey, sealKey, isIntrospectable: true,
    watchFolder: CONTRACTS, grantsFrom: 'data-sharing', accessLog, limits: DOOR_LIMITS,
  });
  const origins = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}`);
  await identityRoutes(gateway.server, { provider: await createIdentityProvider({ issuer, key: keys, personas, origins }), personas });
  await ideRoutes(gateway.server, { openSession: createIdeSession({ keys, examples }) });
  return gateway;
}

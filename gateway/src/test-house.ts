import { createCallerKeys } from '@linli/caller-token';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createGateway, type GatewayOptions } from './create-gateway.js';
import type { DepartmentAnswer } from './departments/department.js';
import { createHttpDepartment } from './departments/http-department.js';
import { CLERK, identityProviderOf, issueToken, type DeploymentKeys } from './embedded/identity-file.js';
import { composeSupergraph } from './supergraph/compose-supergraph.js';
import { readContracts } from './supergraph/read-contracts.js';

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';

/** A department of a test house: its contract, and what it answers whatever it is asked. */
export interface TestDepartment {
  readonly sdl: string;
  readonly answer: DepartmentAnswer;
  /** How long it takes. */
  readonly delayMs?: number;
  /** What it does instead of answering. */
  readonly behave?: (response: ServerResponse) => void;
}

/** A gateway in front of departments that are HTTP servers, with their contracts in a folder that it watches. */
export interface TestHouse {
  readonly folder: string;
  readonly address: string;
  writeContract(department: string, sdl: string): void;
  ask(query: string, headers?: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<{ readonly status: number; readonly [part: string]: unknown }>;
  close(): Promise<void>;
}

export function contractOf(sdl: string): string {
  return FEDERATION + sdl;
}

export async function openTestHouse(departments: Readonly<Record<string, TestDepartment>>, options: Partial<GatewayOptions> = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-house-'));
  const writeContract = (department: string, sdl: string): void => {
    const file = join(folder, department, 'schema.graphql');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contractOf(sdl));
  };
  for (const [name, { sdl }] of Object.entries(departments)) writeContract(name, sdl);
  const composition = composeSupergraph(readContracts(folder));
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  const services = await Promise.all(Object.entries(departments).map(async ([name, department]) => ({ name, ...(await serve(department)) })));
  const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
  const gateway = await createGateway({
    supergraphSdl: composition.supergraphSdl, departments: services.map(({ name, url }) => createHttpDepartment(name, { url, isOurs: false })), identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, watchFolder: folder, ...options,
  });
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const headers = { authorization: `Bearer ${await issueToken(keys, CLERK)}`, 'linli-purpose': 'EMERGENCY', 'content-type': 'application/json' };
  return {
    folder, address, writeContract,
    ask: async (query, more = {}, signal = undefined) => {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ query }), ...(signal ? { signal } : {}) });
      return { status: response.status, ...((await response.json()) as object) };
    },
    close: async () => {
      await gateway.close();
      for (const { close } of services) close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(department: TestDepartment): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    // As it is now: tests change what a department does.
    const { answer, delayMs = 0, behave } = department;
    const send = (): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    request.resume().on('end', () => (behave ? behave(response) : setTimeout(send, delayMs)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, close: () => {
    server.closeAllConnections();
    server.close();
  } };
}

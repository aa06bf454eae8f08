import { storeVariable } from '@linli/subgraph-kit';
import { resolve } from 'node:path';
import { DEPARTMENTS_HERE } from '../embedded/departments-here.js';
import { openDistrict, type DistrictRequest, type OpenDistrict } from '../embedded/open-district.js';
import { identityProviderOf } from '../embedded/identity-file.js';
import { storeUrlsOf } from '../embedded/store-urls-of.js';
import { freePorts } from './free-ports.js';
import { ServiceProcess } from './service-process.js';

export interface SeparateOptions extends DistrictRequest {
  readonly host: string;
  readonly port: number;
  /** Tells the gateway another address of a department than its own: for benches that put something between the two. */
  readonly reach?: (department: string, url: string) => Promise<string>;
}

/** A district in the separate mode: one process per department and one for the gateway, HTTP between them. */
export interface SeparateDistrict {
  readonly address: string;
  readonly district: Pick<OpenDistrict, 'options' | 'keys' | 'sealKey' | 'urls' | 'accessLog' | 'server'>;
  readonly gateway: ServiceProcess;
  readonly postgresPid: number;
  /** The departments' processes and addresses, by name. */
  readonly departments: ReadonlyMap<string, { readonly service: ServiceProcess; readonly url: string }>;
  close(): Promise<void>;
}

const ROOT = resolve(__dirname, '..', '..', '..');

/** Starts the database server, makes the district where there is none, and starts every process. */
export async function startSeparate({ host, port, reach = async (_department, url) => url, ...request }: SeparateOptions): Promise<SeparateDistrict> {
  const district = await openDistrict(request);
  // The departments were open here to be given their data; from now on they answer from their own processes.
  await Promise.all(district.subgraphs.map((subgraph) => subgraph.close()));
  const names = [...district.urls.keys()];
  const ports = await freePorts(names.length);
  const departments = new Map(names.map((name, place) => [name, departmentOf(district, { name, port: ports[place] ?? 0 })]));
  let gateway: ServiceProcess | null = null;
  const close = async (): Promise<void> => {
    await gateway?.stop();
    await Promise.all([...departments.values()].map(({ service }) => service.stop()));
    await district.server.stop();
  };
  try {
    await Promise.all([...departments.values()].map(({ service }) => service.start()));
    // Only now: whatever stands between may take any port that is free, and those of the departments were until they started.
    const urls = await Promise.all([...departments].map(async ([name, { url }]) => `${name}=${await reach(name, url)}`));
    const [gatewayPort = port] = port === 0 ? await freePorts(1) : [port];
    gateway = gatewayOf(district, { host, port: gatewayPort, departmentUrls: urls.join(',') });
    await gateway.start();
    return { address: `http://${host}:${gatewayPort}`, district, gateway, postgresPid: district.server.pid, departments, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function departmentOf({ urls, sealKey, keys, accessLog }: OpenDistrict, { name, port }: { readonly name: string; readonly port: number }) {
  const origin = `http://127.0.0.1:${port}`;
  const stores = storeUrlsOf(DEPARTMENTS_HERE.find((department) => department.name === name)?.stores ?? [], accessLog);
  const service = new ServiceProcess({
    name, script: resolve(ROOT, 'subgraphs', name, 'dist', 'main.js'), readyUrl: `${origin}/health/ready`,
    environment: { LINLI_DATABASE_URL: urls.get(name) ?? '', LINLI_SEAL_KEY: sealKey, LINLI_CALLER_PUBLIC_KEY: keys.caller.publicKey, LINLI_PORT: String(port), NODE_ENV: 'production', ...Object.fromEntries(Object.entries(stores).map(([store, url]) => [storeVariable(store), url])) },
  });
  return { service, url: `${origin}/graphql` };
}

interface GatewayPlace {
  readonly host: string;
  readonly port: number;
  /** As LINLI_DEPARTMENT_URLS has them. */
  readonly departmentUrls: string;
}

function gatewayOf({ keys, sealKey, accessLog }: OpenDistrict, { host, port, departmentUrls }: GatewayPlace): ServiceProcess {
  const identity = identityProviderOf(keys);
  return new ServiceProcess({
    name: 'gateway', script: resolve(ROOT, 'gateway', 'dist', 'main.js'), readyUrl: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/health/ready`,
    environment: {
      LINLI_HOST: host, LINLI_PORT: String(port), LINLI_IDENTITY_ISSUER: identity.issuer, LINLI_IDENTITY_AUDIENCE: identity.audience, LINLI_IDENTITY_PUBLIC_KEY: keys.identity.publicKey,
      LINLI_CALLER_PRIVATE_KEY: keys.caller.privateKey, LINLI_SEAL_KEY: sealKey, LINLI_DEPARTMENT_URLS: departmentUrls, LINLI_INTROSPECTION: 'on',
      LINLI_ACCESS_LOG_URL: accessLog.url, LINLI_ACCESS_LOG_READER_URL: accessLog.readerUrl, LINLI_ACCESS_LOG_HEADS: accessLog.headsFile, LINLI_ACCESS_LOG_PRIVATE_KEY: accessLog.keys.privateKey,
      LINLI_WATCH: resolve(ROOT, 'subgraphs'), NODE_ENV: 'production',
    },
  });
}

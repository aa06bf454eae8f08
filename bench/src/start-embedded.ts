import { freePorts, ServiceProcess, type OpenDistrict } from '@linli/gateway';
import { join, resolve } from 'node:path';

export interface EmbeddedService {
  readonly url: string;
  readonly service: ServiceProcess;
}

const SUPERGRAPH = resolve(__dirname, '..', '..', 'gateway', 'supergraph.graphql');

/** Starts our gateway with all departments in one process over a district, decision and log on. @param limits of its door; what is shipped where there are none. */
export async function startEmbedded({ urls, keys, sealKey, accessLog }: Pick<OpenDistrict, 'urls' | 'keys' | 'sealKey' | 'accessLog'>, limits: object | null = null): Promise<EmbeddedService> {
  const [port = 0] = await freePorts(1);
  const address = `http://127.0.0.1:${port}`;
  const log = { url: accessLog.url, headsFile: accessLog.headsFile, privateKey: accessLog.keys.privateKey };
  const environment = {
    LINLI_BENCH_DATABASES: JSON.stringify(Object.fromEntries(urls)), LINLI_BENCH_KEYS: JSON.stringify(keys), LINLI_SEAL_KEY: sealKey, LINLI_BENCH_SUPERGRAPH: SUPERGRAPH, LINLI_BENCH_LOG: JSON.stringify(log), LINLI_BENCH_LIMITS: JSON.stringify(limits), LINLI_PORT: String(port), NODE_ENV: 'production',
  };
  const service = new ServiceProcess({ name: 'embedded', script: join(__dirname, 'embedded-process.js'), environment, readyUrl: `${address}/health/ready`, readyHeaders: {} });
  await service.start();
  return { url: `${address}/graphql`, service };
}

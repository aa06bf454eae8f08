import { createGateway, createInProcessDepartment, DEPARTMENTS_HERE, identityProviderOf, type OpenDistrict } from '@linli/gateway';
import { createStatistics, plainCounts } from '@linli/statistics';
import { openSubgraph, type RunningSubgraph } from '@linli/subgraph-kit';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Analysts } from './analysts.js';

const SUPERGRAPH = resolve(__dirname, '..', '..', '..', 'gateway', 'supergraph.graphql');

/** Does something with analysts who see counts as they are: a gateway in this process, over the same registers, whose statistics disclose all. No deployment has such a one. */
export async function withPlainCounts<T>(district: OpenDistrict, work: (analysts: Analysts) => Promise<T>): Promise<T> {
  const statistics = await openSubgraph(createStatistics({ disclosure: plainCounts }), { databaseUrl: district.urls.get('statistics') ?? '', sealKey: district.sealKey, callerPublicKey: district.keys.caller.publicKey });
  const subgraphs = DEPARTMENTS_HERE.map(({ name }, place) => (name === 'statistics' ? statistics : (district.subgraphs[place] as RunningSubgraph)));
  const gateway = await createGateway({ supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'), departments: subgraphs.map(createInProcessDepartment), identity: identityProviderOf(district.keys), callerPrivateKey: district.keys.caller.privateKey, grantsFrom: 'data-sharing' });
  try {
    return await work(new Analysts(`${await gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`, district.keys));
  } finally {
    // The departments close with it: whoever asks afterwards has a process of his own.
    await gateway.close();
  }
}

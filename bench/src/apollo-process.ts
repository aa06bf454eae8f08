import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { CALLER_HEADER } from '@linli/caller-token';
import { readFileSync } from 'node:fs';

// Stock @apollo/gateway as its documentation sets it up, over the same subgraphs and the same supergraph; the bench hands it signed callers.
const tokens = JSON.parse(process.env.LINLI_BENCH_TOKENS ?? '{}') as Record<string, string>;

class SignedDataSource extends RemoteGraphQLDataSource {
  override willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
    request.http?.headers.set(CALLER_HEADER, tokens[this.url ?? ''] ?? '');
  }
}

void main();

async function main(): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(process.env.LINLI_BENCH_SUPERGRAPH ?? '', 'utf8'),
    buildService: ({ url }) => new SignedDataSource({ url: url ?? '' }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: Number(process.env.LINLI_PORT) } });
  process.stdout.write(`${url}\n`);
}

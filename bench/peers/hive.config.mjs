// @graphql-hive/gateway over the same subgraphs and the same supergraph; the bench hands it signed callers. LINLI_BENCH_RUNTIME chooses between its two runtimes.
import { readFileSync } from 'node:fs';
import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const tokens = JSON.parse(process.env.LINLI_BENCH_TOKENS);

export const gatewayConfig = defineConfig({
  supergraph: readFileSync(process.env.LINLI_BENCH_SUPERGRAPH, 'utf8'),
  host: '127.0.0.1',
  port: Number(process.env.LINLI_PORT),
  logging: false,
  graphiql: false,
  landingPage: false,
  ...(process.env.LINLI_BENCH_RUNTIME === 'router' ? { unifiedGraphHandler } : {}),
  plugins: () => [
    {
      onFetch({ url, options, setOptions }) {
        const token = tokens[url];
        if (token) setOptions({ ...options, headers: { ...options.headers, 'linli-caller': token } });
      },
    },
  ],
});

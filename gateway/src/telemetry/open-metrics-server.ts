import fastify from 'fastify';
import type { GatewayMetrics } from './gateway-metrics.js';

/** Where metrics are read: an address of their own, so that the door, which the world may reach, does not have them. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

export interface MetricsServer {
  /** Such as http://127.0.0.1:9464/metrics. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves GET /metrics, without asking who reads: whoever reaches the address may. */
export async function openMetricsServer(metrics: GatewayMetrics, address: MetricsAddress): Promise<MetricsServer> {
  const server = fastify({ logger: false, forceCloseConnections: true });
  server.get('/metrics', async (_request, reply) => {
    const { text, contentType } = await metrics.render();
    return reply.type(contentType).send(text);
  });
  return { url: `${await server.listen(address)}/metrics`, close: () => server.close() };
}

import { openAccessLog } from '@linli/access-log';
import { readFileSync } from 'node:fs';
import { readGatewayConfig } from './config.js';
import { createGateway } from './create-gateway.js';
import { createHttpDepartment } from './departments/http-department.js';
import { departmentsOf } from './supergraph/departments-of.js';
import { createGatewayMetrics } from './telemetry/gateway-metrics.js';
import { openMetricsServer } from './telemetry/open-metrics-server.js';
import { isTraced, startTracing } from './telemetry/start-tracing.js';

void main();

async function main(): Promise<void> {
  try {
    const config = readGatewayConfig(process.env);
    const supergraphSdl = readFileSync(config.supergraphFile, 'utf8');
    const departments = departmentsOf(supergraphSdl).map((name) => createHttpDepartment(name, { url: config.urlOf(name), connections: config.resilience.calls }));
    const accessLog = config.accessLogOptions ? await openAccessLog(config.accessLogOptions) : null;
    const tracing = isTraced(process.env) ? startTracing() : null;
    const metrics = config.metricsAt ? createGatewayMetrics() : null;
    const gateway = await createGateway({ ...config, supergraphSdl, departments, accessLog, metrics, isTraced: tracing !== null });
    const metricsServer = metrics && config.metricsAt ? await openMetricsServer(metrics, config.metricsAt) : null;
    const address = await gateway.listen(config);
    const close = async (): Promise<void> => {
      await gateway.close();
      await Promise.all([accessLog?.close(), metricsServer?.close(), tracing?.stop()]);
    };
    process.stdout.write(`gateway: ${address}/graphql\n`);
    // `disconnect`: whoever started this process and supervises it has gone.
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, () => void close().then(() => process.exit(0)));
  } catch (error) {
    process.stderr.write(`gateway: 无法启动 cannot start\n${(error as Error).message}\n`);
    process.exit(1);
  }
}

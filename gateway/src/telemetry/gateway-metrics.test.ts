import { setTimeout as wait } from 'node:timers/promises';
import { openTestHouse, type TestDepartment, type TestHouse } from '../test-house.js';
import { createGatewayMetrics, type GatewayMetrics } from './gateway-metrics.js';
import { openMetricsServer, type MetricsServer } from './open-metrics-server.js';

let metrics: GatewayMetrics;
let house: TestHouse;
let server: MetricsServer;
let health: { -readonly [part in keyof TestDepartment]: TestDepartment[part] };

beforeEach(async () => {
  health = { sdl: 'type Query { clinic(name: String): Clinic } type Clinic { name: String }', answer: { data: { clinic: { name: '第一诊所' } } } };
  metrics = createGatewayMetrics();
  house = await openTestHouse({ community: { sdl: 'type Query { grid: Grid } type Grid { name: String }', answer: { data: { grid: { name: '第一网格' } } } }, health }, { metrics, limits: { runningInAll: 3 } });
  server = await openMetricsServer(metrics, { host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  await server.close();
  await house.close();
});

async function read(): Promise<string[]> {
  const response = await fetch(server.url);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return (await response.text()).split('\n');
}

it('counts operations and what they fetched, by department and how it ended, and shows how departments stand', async () => {
  await house.ask('{ grid { name } clinic { name } }');
  health.behave = (response) => response.writeHead(500, { 'content-type': 'text/html' }).end();
  for (let time = 0; time < 7; time++) await house.ask('{ clinic { name } }');
  expect(await read()).toEqual(expect.arrayContaining([
    'linli_operations_total{status="200"} 8', 'linli_operation_seconds_count 8', 'linli_operations_running 0', 'linli_operations_overloaded_total 0',
    'linli_department_requests_total{department="community",outcome="answered"} 1', 'linli_department_requests_total{department="health",outcome="answered"} 1',
    'linli_department_breaker_open{department="community"} 0', 'linli_department_breaker_open{department="health"} 1', 'linli_department_calls_running{department="health"} 0', 'linli_department_retries_total{department="health"} 0',
    'linli_department_seconds_count{department="health"} 8', 'linli_department_fetches_per_call_sum{department="health"} 8', 'linli_plans_total{cache="miss"} 2', 'linli_plans_total{cache="hit"} 6',
  ]));
});

it('counts what the door refuses by its status as well, once however often it is read', async () => {
  health.delayMs = 400;
  const running = [1, 2, 3].map(() => house.ask('{ clinic { name } }'));
  await wait(100);
  expect((await house.ask('{ grid { name } }')).status).toBe(503);
  await Promise.all(running);
  await read();
  expect(await read()).toEqual(expect.arrayContaining(['linli_operations_total{status="200"} 3', 'linli_operations_total{status="503"} 1', 'linli_operations_overloaded_total 1']));
});

it('counts the same when it is read twice', async () => {
  await house.ask('{ grid { name } }');
  const steady = (lines: string[]): string[] => lines.filter((line) => !line.startsWith('linli_event_loop'));
  expect(steady(await read())).toEqual(steady(await read()));
});

it('says nothing of what is asked, or about whom', async () => {
  await house.ask('query Secret { clinic(name: "110101199003070000") { name } }');
  expect((await read()).join('\n')).not.toMatch(/Secret|1101|EMERGENCY|clerk/);
});

it('is not at the door', async () => {
  expect((await fetch(`${house.address}/metrics`)).status).toBe(404);
});

import { context, trace } from '@opentelemetry/api';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTestHouse } from '../test-house.js';
import { isTraced, startTracing } from './start-tracing.js';

interface SentSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Sent {
  readonly resourceSpans: readonly { readonly resource: Pick<SentSpan, 'attributes'>; readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[] }[];
}

let collector: Server;
let sent: string[];

beforeEach(async () => {
  sent = [];
  collector = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('end', () => {
      sent.push(text);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});

afterEach(async () => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  trace.disable();
  context.disable();
  collector.closeAllConnections();
  await new Promise((closed) => collector.close(closed));
});

const valuesOf = ({ attributes }: Pick<SentSpan, 'attributes'>): Readonly<Record<string, unknown>> => Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

it('sends a span for an operation, and below it one for each department, without the client\'s words', async () => {
  const tracing = startTracing();
  const house = await openTestHouse({
    community: { sdl: 'type Query { grid: Grid } type Grid { name: String }', answer: { data: { grid: { name: '第一网格' } } } },
    health: { sdl: 'type Query { clinic(name: String): Clinic } type Clinic { name: String }', answer: { data: null }, behave: (response) => response.socket?.destroy() },
  }, { isTraced: true });
  await house.ask('query Secret { grid { name } clinic(name: "110101199003070000") { name } }');
  await house.close();
  await tracing.stop();
  const { resourceSpans } = JSON.parse(sent[0] ?? '') as Sent;
  const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const query = spans.find(({ name }) => name === 'query');
  expect(spans.map((span) => [span.name, span.parentSpanId, valuesOf(span)])).toEqual(expect.arrayContaining([
    ['query', undefined, { 'graphql.operation.type': 'query', 'linli.errors': 1 }],
    ['ask community', query?.spanId, { 'linli.department': 'community', 'linli.outcome': 'answered' }], ['ask health', query?.spanId, { 'linli.department': 'health', 'linli.outcome': 'failed' }],
  ]));
  expect(spans).toHaveLength(3);
  expect(valuesOf(resourceSpans[0]?.resource ?? { attributes: [] })).toMatchObject({ 'service.name': 'linli-gateway' });
  expect(sent.join()).not.toMatch(/Secret|1101|clerk/);
});

it.each([[{}, false], [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, true], [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/v1/traces' }, true], [{ OTEL_TRACES_EXPORTER: 'otlp' }, true],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_EXPORTER: 'none' }, false], [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' }, false]])('is on where the standard variables say so: %j', (environment, expected) => {
  expect(isTraced(environment)).toBe(expected);
});

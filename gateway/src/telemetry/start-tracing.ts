import { ProxyTracerProvider, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { TRACER } from './trace-calls.js';

/** Sends spans away until it is stopped. */
export interface Tracing {
  /** Sends what is left. Does not reject: a collector that is down keeps nobody from ending. */
  stop(): Promise<void>;
}

/** Whether traces are wanted: the standard variables say so, and where to. Without them nothing is made and nothing is sent. */
export function isTraced(environment: NodeJS.ProcessEnv): boolean {
  if (environment.OTEL_SDK_DISABLED === 'true' || environment.OTEL_TRACES_EXPORTER === 'none') return false;
  return environment.OTEL_TRACES_EXPORTER === 'otlp' || Boolean(environment.OTEL_EXPORTER_OTLP_ENDPOINT ?? environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
}

/** Begins to send spans over OTLP (HTTP, JSON), with what `OTEL_EXPORTER_OTLP_…`, `OTEL_BSP_…` and `OTEL_TRACES_SAMPLER…` say. Sampling, limits and pace are the library's own. */
export function startTracing(): Tracing {
  // The environment's name for this service wins over ours.
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': 'linli-gateway' })).merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] });
  // The planner's library makes spans of its own, with the operation's name in them and its words in their errors. Tracers of nobody's make none, and let those below hang on the one above.
  const nobody = new ProxyTracerProvider();
  trace.setGlobalTracerProvider({ getTracer: (name, version, options) => (name === TRACER ? provider : nobody).getTracer(name, version, options) });
  // Load-bearing, in this order: who registers first is the tracer provider, and what this adds is how spans find the one above them.
  provider.register();
  return { stop: () => provider.shutdown().catch(() => undefined) };
}

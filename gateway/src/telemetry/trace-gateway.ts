import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { PlannedGateway } from '../door/planned-gateway.js';
import { TRACER } from './trace-calls.js';

/** A span for each operation that runs, above those of its calls. Its kind is all that it says of it: the client's words may hold anything. */
export function traceGateway(gateway: PlannedGateway): PlannedGateway {
  return {
    ...gateway,
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: executor && traced(executor) };
    },
  };
}

function traced(executor: GatewayExecutor): GatewayExecutor {
  return async (request) => {
    const { operation } = request.operation;
    const span = trace.getTracer(TRACER).startSpan(operation, { kind: SpanKind.SERVER, attributes: { 'graphql.operation.type': operation } });
    try {
      const answer = await context.with(trace.setSpan(context.active(), span), () => executor(request));
      span.setAttribute('linli.errors', answer.errors?.length ?? 0);
      return answer;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };
}

import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { CallObserver } from '../departments/observed-department.js';

export const TRACER = 'linli-gateway';

/** A span for what an operation fetches from a department: which one, and how it ended. */
export const traceCalls: CallObserver = (department) => {
  const span = trace.getTracer(TRACER).startSpan(`ask ${department}`, { kind: SpanKind.CLIENT, attributes: { 'linli.department': department } });
  return ({ outcome }) => {
    span.setAttribute('linli.outcome', outcome);
    if (outcome !== 'answered') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
};

import { ERRORS } from '@linli/vocabulary';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DepartmentState } from '../departments/resilient-department.js';
import type { CallObserver } from '../departments/observed-department.js';
import type { DoorLoad } from '../door/doorway.js';

/** What is counted, in the form that Prometheus reads. Labels are departments, outcomes and statuses: nothing of who asks, of whom, or what. */
export interface GatewayMetrics {
  /** Told of what operations fetch from departments. */
  readonly observeCall: CallObserver;
  /** Told of each call to a department, and how many fetches it carries. */
  readonly observeSent: (department: string, fetches: number) => void;
  /** Told of each operation whether its plan was there. */
  readonly observePlan: (isKnown: boolean) => void;
  /** Counts what goes through the door, and reads how things stand whenever somebody looks. */
  watch(gateway: WatchedGateway): void;
  /** The text, and the content type that it has. */
  render(): Promise<{ readonly text: string; readonly contentType: string }>;
}

export interface WatchedGateway {
  readonly server: FastifyInstance;
  readonly load: DoorLoad;
  readonly departments: () => ReadonlyMap<string, DepartmentState>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const OVERLOADED = ERRORS.OVERLOADED.httpStatus;
const FETCHES = [1, 2, 4, 8, 16, 32, 64, 100];
const BREAKER: Readonly<Record<DepartmentState['breaker'], number>> = { closed: 0, 'half-open': 0.5, open: 1 };

/** Makes the metrics of one gateway. */
export function createGatewayMetrics(): GatewayMetrics {
  const register = new Registry();
  const registers = [register];
  const requests = new Counter({ name: 'linli_department_requests_total', help: 'What operations fetched from a department, by how it ended', labelNames: ['department', 'outcome'], registers });
  const seconds = new Histogram({ name: 'linli_department_seconds', help: 'How long operations waited for a department', labelNames: ['department'], buckets: SECONDS, registers });
  const fetches = new Histogram({ name: 'linli_department_fetches_per_call', help: 'How many fetches of operations a call to a department carries', labelNames: ['department'], buckets: FETCHES, registers });
  const plans = new Counter({ name: 'linli_plans_total', help: 'Operations, by whether their plan was there', labelNames: ['cache'], registers });
  return {
    observeSent: (department, count) => fetches.observe({ department }, count),
    observePlan: (isKnown) => plans.inc({ cache: isKnown ? 'hit' : 'miss' }),
    observeCall: () => ({ department, outcome, milliseconds }) => {
      requests.inc({ department, outcome });
      seconds.observe({ department }, milliseconds / 1_000);
    },
    watch: (gateway) => {
      countOperations(gateway, register);
      readLoad(gateway.load, register);
      readDepartments(gateway.departments, register);
    },
    render: async () => ({ text: await register.metrics(), contentType: register.contentType }),
  };
}

function countOperations({ server, load }: WatchedGateway, register: Registry): void {
  const registers = [register];
  let overloaded = 0;
  const operations = new Counter({
    name: 'linli_operations_total', help: 'Operations that were answered, by HTTP status', labelNames: ['status'], registers,
    // These do not reach the server's hooks.
    collect() {
      if (load.refused() > overloaded) this.inc({ status: OVERLOADED }, load.refused() - overloaded);
      overloaded = load.refused();
    },
  });
  const seconds = new Histogram({ name: 'linli_operation_seconds', help: 'How long operations took, refused ones too, but not those for which there was too much to do', buckets: SECONDS, registers });
  server.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') {
      operations.inc({ status: reply.statusCode });
      seconds.observe(reply.elapsedTime / 1_000);
    }
    done();
  });
}

function readLoad(load: DoorLoad, register: Registry): void {
  const registers = [register];
  new Gauge({ name: 'linli_operations_running', help: 'Operations that run', registers, collect() { this.set(load.running()); } });
  new Gauge({ name: 'linli_event_loop_delay_seconds', help: 'How late the event loop was, the mean of half a second', registers, collect() { this.set(load.delayMs() / 1_000); } });
  new Counter({ name: 'linli_operations_overloaded_total', help: 'Operations that were refused because there was too much to do', registers, collect() { this.reset(); this.inc(load.refused()); } });
}

function readDepartments(states: WatchedGateway['departments'], register: Registry): void {
  const labelled = { labelNames: ['department' as const], registers: [register] };
  const each = (set: (department: string, state: DepartmentState) => void): void => states().forEach((state, department) => set(department, state));
  new Gauge({ name: 'linli_department_breaker_open', help: '1 while a department is left alone, 0.5 while it is tried, 0 otherwise', ...labelled, collect() { each((department, { breaker }) => this.set({ department }, BREAKER[breaker])); } });
  new Gauge({ name: 'linli_department_calls_running', help: 'Calls under way', ...labelled, collect() { each((department, { running }) => this.set({ department }, running)); } });
  new Gauge({ name: 'linli_department_calls_waiting', help: 'Calls that wait for their turn', ...labelled, collect() { each((department, { waiting }) => this.set({ department }, waiting)); } });
  new Counter({ name: 'linli_department_retries_total', help: 'Reads that were asked again', ...labelled, collect() { this.reset(); each((department, { retries }) => this.inc({ department }, retries)); } });
}

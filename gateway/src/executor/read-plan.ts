import type { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type Request = Parameters<Executor>[0];

/** Ends a run of the library's executor once the plan is there. */
const PLANNED = new Error('the plan is there');

/**
 * Has @apollo/gateway plan an operation and not run it: the plan is told to a hook of its own just before it would be run. It keeps plans by the hash of their document.
 */
export class PlanReader {
  private readonly waiting = new WeakMap<object, (plan: QueryPlan) => void>();

  /** The gateway's `experimental_didResolveQueryPlan`. */
  readonly hook = ({ queryPlan, requestContext }: { readonly queryPlan: QueryPlan; readonly requestContext: object }): void => {
    const take = this.waiting.get(requestContext);
    if (!take) return;
    take(queryPlan);
    throw PLANNED;
  };

  /** @throws GraphQLError when the operation cannot be planned, or its variables do not fit. */
  async read(executor: Executor, request: Request): Promise<QueryPlan> {
    // A request of its own: the one that came may be planned and run at the same time.
    const planned = { ...request };
    let plan: QueryPlan | null = null;
    this.waiting.set(planned, (queryPlan) => (plan = queryPlan));
    try {
      const { errors } = await executor(planned);
      throw errors?.[0] ?? new Error('expected a plan, but got none');
    } catch (error) {
      if (error !== PLANNED || !plan) throw error;
      return plan;
    }
  }
}

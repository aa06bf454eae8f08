import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../departments/department-source.js';
import type { CostReader } from './operation-cost.js';
import { OperationTurns, type EndTurn, type TurnLimits } from './operation-turns.js';
import type { Stay } from './shed-load.js';

/** What a turn needs to know of the request that it is for. */
export interface TurnContext extends GatewayContext {
  readonly stay: Stay;
}

/** Has operations that answer much wait for each other (operation-turns.ts), from when they are known until their answer is there. */
export function takeTurns(limits: TurnLimits, readCost: CostReader): ApolloServerPlugin<TurnContext> {
  const turns = new OperationTurns(limits);
  return {
    requestDidStart: async () => {
      let end: EndTurn | null = null;
      return {
        // After all that may refuse it has looked at it.
        responseForOperation: async ({ document, operation, schema, request, contextValue: { caller, stay } }) => {
          const values = readCost(schema, { document, operation })(request.variables ?? {});
          stay.pause();
          end = await turns.take(values, { caller: JSON.stringify([caller.department, caller.subject]), isGone: stay.isOver });
          stay.goOn();
          return null;
        },
        willSendResponse: async () => end?.(),
      };
    },
  };
}

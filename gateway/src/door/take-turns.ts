import type { ApolloServerPlugin } from '@apollo/server';
import type { CostReader } from './operation-cost.js';
import { OperationTurns, type EndTurn, type TurnLimits } from './operation-turns.js';

/** Has operations that answer much wait for each other (operation-turns.ts), from when they are known until their answer is there. */
export function takeTurns(limits: TurnLimits, readCost: CostReader): ApolloServerPlugin {
  const turns = new OperationTurns(limits);
  return {
    requestDidStart: async () => {
      let end: EndTurn | null = null;
      return {
        // After all that may refuse it has looked at it.
        responseForOperation: async ({ document, operation, schema, request }) => {
          end = await turns.take(readCost(schema, { document, operation })(request.variables ?? {}));
          return null;
        },
        willSendResponse: async () => end?.(),
      };
    },
  };
}

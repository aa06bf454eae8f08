import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../departments/department-source.js';
import { callerName } from './limit-callers.js';
import type { CostReader } from './operation-cost.js';
import { OperationTurns, type EndTurn, type TurnLimits } from './operation-turns.js';
import type { Stay } from './stay.js';

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
          try {
            end = await turns.take(values, { caller: callerName(caller), isGone: stay.isOver });
          } catch (error) {
            // Thrown here it would pass for a fault of ours.
            return toResponse(error as GraphQLError);
          }
          stay.goOn();
          return null;
        },
        willSendResponse: async () => end?.(),
      };
    },
  };
}

// Its status comes from its code, as that of every refusal of a whole document (refuse-operation.ts).
function toResponse({ message, extensions }: GraphQLError): GraphQLResponse {
  return { http: { headers: new HeaderMap([['retry-after', String(extensions.retryAfter)]]) }, body: { kind: 'single', singleResult: { errors: [{ message, extensions }] } } };
}

import type { ApolloServerPlugin } from '@apollo/server';
import { linliError } from '@linli/vocabulary';
import type { GraphQLFormattedError } from 'graphql';
import { toPublicError } from './public-error.js';

/**
 * The planner's executor puts a value that was lost on the way (a non-null field that came as null) into an extension, where no client looks; null alone would then mean that
 * nothing is recorded. Here it becomes the error that it is.
 */
export function reportLostValues(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult as { errors?: readonly GraphQLFormattedError[]; extensions?: Record<string, unknown> | undefined };
        const lost = result.extensions?.valueCompletion as readonly GraphQLFormattedError[] | undefined;
        if (!lost) return;
        const { extensions } = linliError('INTERNAL', { subject: 'gateway', expected: 'a value', got: 'none' });
        result.errors = [...(result.errors ?? []), ...lost.map(({ message, path }) => toPublicError({ message, ...(path ? { path } : {}), extensions }))];
        delete result.extensions;
      },
    }),
  };
}

import type { ApolloServerPlugin } from '@apollo/server';
import { linliError } from '@linli/vocabulary';
import { statusOf } from './http-error.js';

/** Refuses a document of which no operation, or one that the graph does not have, was chosen; and gives every refusal of a whole document the catalogue's HTTP status. */
export function refuseOperation(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, schema, request }) => {
        if (!operation) throw linliError('OPERATION_RESOLUTION_FAILURE', { subject: 'operationName', expected: 'the name of an operation of the document', got: request.operationName ? 'another name' : 'none' });
        if (!schema.getRootType(operation.operation)) throw linliError('GRAPHQL_VALIDATION_FAILED', { subject: 'document', expected: 'an operation that the graph has', got: `a ${operation.operation}` });
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (data === undefined && errors?.[0]) response.http.status = statusOf(errors[0].extensions?.code);
      },
    }),
  };
}

import type { ApolloServerPlugin } from '@apollo/server';
import { linliError } from '@linli/vocabulary';
import type { DocumentNode } from 'graphql';
import type { KeyNames } from '../supergraph/key-names.js';
import { checkExtent } from './check-extent.js';
import { checkNames } from './check-names.js';
import { statusOf } from './http-error.js';
import type { CostReader } from './operation-cost.js';

/**
 * Refuses a document of which no operation, or one that the graph does not have, was chosen, and one that cannot be planned rightly; and gives every refusal of a whole document the catalogue's HTTP status.
 * @param keyNames names that the planner uses, of the supergraph that is served now.
 * @param mostCost how many values an operation may answer.
 */
export function refuseOperation({ keyNames, mostCost, readCost }: { readonly keyNames: () => KeyNames; readonly mostCost: number; readonly readCost: CostReader }): ApolloServerPlugin {
  // A document comes again as the same object, until another supergraph is served.
  const plannable = new WeakSet<DocumentNode>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, schema, request }) => {
        if (!operation) throw linliError('OPERATION_RESOLUTION_FAILURE', { subject: 'operationName', expected: 'the name of an operation of the document', got: request.operationName ? 'another name' : 'none' });
        if (!schema.getRootType(operation.operation)) throw linliError('GRAPHQL_VALIDATION_FAILED', { subject: 'document', expected: 'an operation that the graph has', got: `a ${operation.operation}` });
        if (!plannable.has(document)) {
          checkExtent(document);
          checkNames(document, { schema, keyNames: keyNames() });
          plannable.add(document);
        }
        if (readCost(schema, { document, operation })(request.variables ?? {}) > mostCost) throw linliError('DOCUMENT_TOO_COSTLY', { subject: 'document', expected: `at most ${mostCost} values in answer, lists counted by their pages`, got: 'more' });
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (data === undefined && errors?.[0]) response.http.status = statusOf(errors[0].extensions?.code);
      },
    }),
  };
}

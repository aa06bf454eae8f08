import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../departments/department-source.js';

/** The header by which a client asks how departments answered. */
export const REPORT_HEADER = 'linli-report';

/** Puts into `extensions.departments` how each department of the operation answered, where the client asked for it. */
export function reportDepartments(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { report } }) => (!report ? undefined : {
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.data) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, departments: report.toExtension() };
      },
    }),
  };
}

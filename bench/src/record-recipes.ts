import { createGateway, createInProcessDepartment, DEPARTMENTS_HERE, identityProviderOf, issueToken, CLERK, type SeparateDistrict } from '@linli/gateway';
import { channel } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { StatementEvent } from '@linli/subgraph-kit';
import type { Workload } from './queries.js';
import { toRecipe, type Recipe } from './statement-recipe.js';

/** Asks each query once, departments in this process, and writes down the SQL that it took. */
export async function recordRecipes({ district }: SeparateDistrict, { supergraphFile, workloads }: { readonly supergraphFile: string; readonly workloads: readonly Workload[] }): Promise<Record<string, Recipe>> {
  const departments = await Promise.all(DEPARTMENTS_HERE.map(async ({ name, open }) =>
    createInProcessDepartment(await open({ databaseUrl: district.urls.get(name) ?? '', sealKey: district.sealKey, callerPublicKey: district.keys.caller.publicKey }))));
  const gateway = await createGateway({ supergraphSdl: readFileSync(supergraphFile, 'utf8'), departments, identity: identityProviderOf(district.keys), callerPrivateKey: district.keys.caller.privateKey, grantsFrom: 'data-sharing' });
  const headers = { authorization: `Bearer ${await issueToken(district.keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json' };
  const recipes: Record<string, Recipe> = {};
  try {
    for (const { bodies } of workloads) {
      const statements: StatementEvent[] = [];
      const listen = (message: unknown): void => void statements.push(message as StatementEvent);
      // The gateway reads the grants beside it.
      channel('linli:statement').subscribe(listen);
      await gateway.server.inject({ method: 'POST', url: '/graphql', headers, payload: bodies[0] ?? '' });
      channel('linli:statement').unsubscribe(listen);
      const { operationName } = JSON.parse(bodies[0] ?? '{}') as { operationName: string };
      recipes[operationName] = toRecipe(statements.filter(({ department }) => department !== 'data-sharing'));
    }
  } finally {
    await gateway.close();
  }
  return recipes;
}

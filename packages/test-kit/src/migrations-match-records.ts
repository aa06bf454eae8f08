import { openRegister, type SubgraphDefinition } from '@linli/subgraph-kit';
import { createTestDatabase } from './test-database.js';

/**
 * What is missing between a department's migrations and its records: the statements that TypeORM would still have to run.
 * @returns none when the migrations make exactly the tables that the records describe.
 */
export async function statementsMissingFromMigrations<L>(definition: SubgraphDefinition<L>): Promise<string[]> {
  const database = await createTestDatabase();
  const register = await openRegister(definition, { databaseUrl: database.url });
  try {
    const { upQueries } = await register.dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await register.close();
    await database.drop();
  }
}

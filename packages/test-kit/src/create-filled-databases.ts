import { createHash } from 'node:crypto';
import { asAdmin } from './as-admin.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** What some databases hold together. */
export interface DatabaseContent {
  /** Everything that the content depends on: of one name, all are copies of what was made first. */
  readonly name: string;
  /** How many databases it takes. */
  readonly count: number;
  /** Makes it in empty databases, once in a test run, and is connected to none of them when it is done. */
  fill(urls: readonly string[]): Promise<void>;
}

/**
 * Creates databases that are filled alike in many test files, such as those of a whole district. They are filled once in a test run, by whoever asks first, and copied for everybody: a copy takes
 * a fraction of a second where the filling takes ten. Each copy is its owner's alone, so that no test sees what another one writes.
 * @returns `count` databases, in the order of the addresses that `fill` was given.
 */
export async function createFilledDatabases(content: DatabaseContent): Promise<TestDatabase[]> {
  const key = createHash('sha256').update(content.name).digest('hex').slice(0, 16);
  const templates = Array.from({ length: content.count }, (_each, place) => `template_${key}_${place}`);
  await asAdmin(async (client) => {
    // Jest's workers are processes of their own, and may ask at the same time. The lock is given back with the connection.
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key]);
    // Closed is what is complete.
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = ANY($1) AND NOT datallowconn', [templates]);
    if (rowCount !== templates.length) await makeTemplates(templates, content);
  });
  return Promise.all(templates.map((copyOf) => createTestDatabase({ copyOf })));
}

async function makeTemplates(templates: readonly string[], { fill }: DatabaseContent): Promise<void> {
  const databases = await Promise.all(templates.map((name) => createTestDatabase({ name })));
  try {
    await fill(databases.map(({ url }) => url));
    // The database itself is taken from the role that owns what is in it: with that, it would be handed on to the owner of a copy.
    await asAdmin(async (client) => {
      for (const name of templates) await client.query(`ALTER DATABASE ${name} OWNER TO CURRENT_USER`);
    });
    // A database can be copied only while nobody is in it.
    for (const database of databases) await database.shut();
  } catch (error) {
    await Promise.all(databases.map((database) => database.drop()));
    throw error;
  }
}

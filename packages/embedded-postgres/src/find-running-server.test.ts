import { Client } from 'pg';
import { findRunningServer } from './find-running-server.js';
import { startPostgres } from './start-postgres.js';
import { testFolder } from './test-folder.js';

jest.setTimeout(120_000);

it('finds a server that another process has started, and none where none runs', async () => {
  const folder = testFolder();
  const server = await startPostgres({ dataFolder: folder.data, durable: false });
  expect(findRunningServer(folder.data)?.databaseUrl('park')).toBeNull();
  const { url } = await server.ensureDatabase('park');
  const found = findRunningServer(folder.data);
  expect(found?.databaseUrl('park')).toBe(url);
  expect(found?.secret('seal')).toBeNull();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.end();
  await server.stop();
  expect(findRunningServer(folder.data)).toBeNull();
  folder.remove();
});

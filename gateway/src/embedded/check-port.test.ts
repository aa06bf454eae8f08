import { createServer, type AddressInfo } from 'node:net';
import { checkPort } from './check-port.js';

it('names another port for one that is taken, and lets it pass when it is free again', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`npm start -- --port ${port + 1}. Nothing was touched.`);
  await new Promise((closed) => server.close(closed));
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

it.each(['nowhere.invalid', '192.0.2.1'])('says of %s that this machine has no such address, and which it has', async (host) => {
  await expect(checkPort(host, 4999)).rejects.toThrow(`--host: expected an address of this machine, but got ${host}. 127.0.0.1 is for this machine alone, 0.0.0.0 for others as well.`);
});

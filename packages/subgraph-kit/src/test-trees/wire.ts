import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire to a database that can be cut and mended, as when its server goes down and comes back, or go dead, as when its host is gone and nobody says so. */
export interface Wire {
  /** The database's address at this end. */
  readonly url: string;
  cut(): Promise<void>;
  /** Keeps back whatever comes on the connections that there are, from either end. */
  goDead(): void;
  mend(): Promise<void>;
}

export async function openWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server = await listen(target, sockets, 0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  url.search = '';
  return {
    url: url.toString(),
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    goDead: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend: async () => {
      server = await listen(target, sockets, port);
    },
  };
}

async function listen(target: URL, sockets: Set<Socket>, port: number): Promise<Server> {
  const server = createServer((near) => {
    const far = connectTo(target);
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

// The test's server listens in a folder, as `?host=` tells.
function connectTo({ hostname, port, searchParams }: URL): Socket {
  const folder = searchParams.get('host');
  return folder === null ? connect(Number(port), hostname) : connect(`${folder}/.s.PGSQL.${port}`);
}

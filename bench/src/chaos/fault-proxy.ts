import { TOGETHER_PATH, TOGETHER_TYPE } from '@linli/caller-token';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** What happens to a department's answers on their way. */
export type Behaviour = 'well' | 'slow' | 'error' | 'shapes' | 'cut' | 'flapping' | 'down';

/** Something between the gateway and a department that can be told to go wrong. */
export interface FaultProxy {
  readonly url: string;
  behave(behaviour: Behaviour): Promise<void>;
  close(): Promise<void>;
}

const SLOW_MS = 5_000;
const FLAP_MS = 700;
/** Answers that are none, in turn: not JSON, half of it, not an object, another shape of data, entities that are none or too few. */
const SHAPES = ['<html>', '{"data":', '[]', '42', 'null', '{}', '{"data":[]}', '{"data":{"_entities":7}}', '{"data":{"_entities":[]},"errors":"none"}', '{"data":null}', '{"errors":[1]}', '{"data":{"_entities":["x"]}}', '{"data":{"_entities":[{"__typename":7}]},"extensions":{"residents":"all"}}'];

/** Stands between the gateway and a department, by real HTTP. */
export async function openFaultProxy(target: string): Promise<FaultProxy> {
  const proxy = new Proxy(target);
  await proxy.listen(0);
  return proxy;
}

class Proxy implements FaultProxy {
  private readonly agent = new Agent({ headersTimeout: 60_000, bodyTimeout: 60_000 });
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => void this.answer(incoming, response).catch(() => incoming.socket.destroy()));
  private behaviour: Behaviour = 'well';
  private port = 0;
  private turn = 0;

  constructor(private readonly target: string) {
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  listen(port: number): Promise<void> {
    return new Promise((listening, failed) => {
      this.server.once('error', failed);
      this.server.listen({ host: '127.0.0.1', port }, () => {
        this.server.removeListener('error', failed);
        this.port = (this.server.address() as AddressInfo).port;
        listening();
      });
    });
  }

  async behave(behaviour: Behaviour): Promise<void> {
    const before = this.behaviour;
    this.behaviour = behaviour;
    // Nobody listens any more, as where there is no process.
    if (behaviour === 'down' && before !== 'down') await this.shut();
    if (behaviour !== 'down' && before === 'down') await this.listen(this.port);
  }

  async close(): Promise<void> {
    if (this.behaviour !== 'down') await this.shut();
    await this.agent.destroy();
  }

  private shut(): Promise<void> {
    return new Promise((closed) => {
      this.server.close(() => closed());
      for (const socket of this.sockets) socket.destroy();
    });
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const { behaviour } = this;
    if (behaviour === 'error') return void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
    if (behaviour === 'shapes') return this.answerOtherwise(incoming, response);
    if (behaviour === 'slow') await wait(SLOW_MS);
    const { 'transfer-encoding': _chunked, connection: _connection, host: _host, ...headers } = incoming.headers;
    const upstream = await request(new URL(incoming.url ?? '', this.target), { dispatcher: this.agent, method: 'POST', headers, body });
    const { statusCode } = upstream;
    const answer = Buffer.from(await upstream.body.arrayBuffer());
    const { 'transfer-encoding': _chunks, connection: _kept, 'keep-alive': _alive, ...sent } = upstream.headers;
    response.writeHead(statusCode, { ...(sent as OutgoingHttpHeaders), 'content-length': answer.length });
    if (!this.isCut(behaviour)) return void response.end(answer);
    response.write(answer.subarray(0, answer.length / 2), () => setTimeout(() => incoming.socket.destroy(), 5));
  }

  /** Something else than an answer: where several fetches came together, now and then in the right form, to the first of them. */
  private answerOtherwise({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const shape = SHAPES[this.turn++ % SHAPES.length] ?? '';
    const isTogether = url.endsWith(TOGETHER_PATH);
    response.writeHead(200, { 'content-type': isTogether ? TOGETHER_TYPE : 'application/json' }).end(isTogether && this.turn % 2 === 0 ? `{"place":0,"answer":${shape}}\n` : shape);
  }

  private isCut(behaviour: Behaviour): boolean {
    return behaviour === 'cut' || (behaviour === 'flapping' && Math.floor(performance.now() / FLAP_MS) % 2 === 0);
  }
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

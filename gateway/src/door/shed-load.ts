import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Doorway, type DoorLoad, type LoadLimits } from './doorway.js';
import type { Stay } from './stay.js';

/** What stands before the framework, and lets through what can be done in time. */
export interface Shedder {
  /** Refuses what comes, or hands it on. */
  before(handler: RequestListener): RequestListener;
  /** Watches how much there is to do. To be called before the routes are made, with a server that has `return503OnClosing: false`. */
  watch(server: FastifyInstance): Promise<void>;
  /** An operation's time at the door; it begins now where it did not come over HTTP. */
  stayOf(request: IncomingMessage, response: ServerResponse): Stay;
  readonly load: DoorLoad;
}

/**
 * Refuses operations at once, before it is known who asks, while there is more to do than can be done in time: those that run end sooner for it. Also while the gateway closes, over connections that are still open.
 * Five times too much is four refusals to an answer: they are given before the framework makes anything of a request, with bytes that are made once, or they would take the time of those who are answered.
 * @param isOperation what may be refused; those who watch the gateway are answered always.
 */
export function createShedder(limits: LoadLimits, isOperation: (request: IncomingMessage) => boolean): Shedder {
  const doorway = new Doorway(limits);
  const stays = new WeakMap<IncomingMessage, Stay>();
  return {
    before: (handler) => (request, response) => {
      if (!isOperation(request)) return void handler(request, response);
      const refusal = doorway.refusal();
      if (refusal) return refusal.send(request, response);
      stays.set(request, doorway.enter(response));
      handler(request, response);
    },
    watch: (server) => doorway.watch(server),
    stayOf: (request, response) => stays.get(request) ?? doorway.enter(response),
    load: doorway,
  };
}

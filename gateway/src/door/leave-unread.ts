import type { IncomingMessage } from 'node:http';

/** How long a client has to take in an answer that came before he had sent everything, milliseconds. */
const LINGER_MS = 2_000;

/**
 * Leaves the rest of a body unread once its request has been answered. A little of it is taken and thrown away, so that the connection can be used again; then the client is kept waiting, with the
 * answer before him, and cut off in the end. Cutting him off at once would take the answer away again: a connection that is closed over unread data is reset.
 */
export function leaveUnread(request: IncomingMessage, limitBytes: number): void {
  if (request.complete) return;
  let taken = 0;
  request.on('data', (piece: Buffer) => {
    taken += piece.length;
    if (taken <= limitBytes || request.isPaused()) return;
    request.pause();
    setTimeout(() => request.destroy(), LINGER_MS).unref();
  });
  request.on('error', () => undefined);
}

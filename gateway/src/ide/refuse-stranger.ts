import { linliError } from '@linli/vocabulary';
import type { FastifyRequest } from 'fastify';

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const LOCAL_ADDRESS = /^(::1$|(::ffff:)?127\.)/;

/** Whoever does not sit at this machine gets nothing of what signs in without a password. @returns UNAUTHENTICATED for him, null for whoever does. */
export function refuseStranger(request: Pick<FastifyRequest, 'headers' | 'ip'>): Error | null {
  // A page elsewhere whose name is made to point at this machine would send its own name here.
  if (!LOCAL_HOST.test(request.headers.host ?? '')) return linliError('UNAUTHENTICATED', { subject: 'host', expected: 'localhost', got: 'another name' });
  // With --host 0.0.0.0 others reach this door as well, and may write any name into a header.
  if (!LOCAL_ADDRESS.test(request.ip)) return linliError('UNAUTHENTICATED', { subject: 'address', expected: 'one of this machine', got: 'another one' });
  return null;
}

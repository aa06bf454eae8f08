import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MOST_ENTRIES = 10_000;

/** Where the identity provider keeps sign-ins, codes and sessions: in memory, for as long as each holds. A new start signs everybody out, and that is all that is lost. */
export function createProviderStore(): (kind: string) => Adapter {
  const entries = new LRUCache<string, AdapterPayload>({ max: MOST_ENTRIES });
  return (kind) => {
    const keyOf = (id: string): string => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => void entries.set(keyOf(id), payload, expiresIn === undefined ? {} : { ttl: expiresIn * 1_000 }),
      find: async (id) => entries.get(keyOf(id)),
      findByUid: async (uid) => [...entries.entries()].find(([key, payload]) => key.startsWith(keyOf('')) && payload.uid === uid)?.[1],
      // Codes that are typed in on another device; nobody has one.
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = entries.get(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of [...entries.entries()]) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}

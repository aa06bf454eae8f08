import { ACCESS_LOG_DATABASE, type AccessLogPlace } from './access-log-place.js';

/** The addresses of the databases that a department reads beside its register; the access log is the only one that there is. */
export function storeUrlsOf(stores: readonly string[], { readerUrl }: AccessLogPlace): Readonly<Record<string, string>> {
  return stores.includes(ACCESS_LOG_DATABASE) ? { [ACCESS_LOG_DATABASE]: readerUrl } : {};
}

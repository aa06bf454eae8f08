export { PostgresFault } from './postgres-fault.js';
export { startPostgres, type PostgresServer, type ServerOptions } from './start-postgres.js';
export { damaged, readOwnFile } from './read-own-file.js';
export { canServe } from './can-serve.js';
export { findRunningServer, type RunningServer } from './find-running-server.js';

import { watch, type FSWatcher } from 'node:fs';
import { composeSupergraph } from './compose-supergraph.js';
import { readContracts } from './read-contracts.js';

export interface Watching {
  readonly subgraphsFolder: string;
  /** Called with each new supergraph. */
  readonly update: (supergraphSdl: string) => void;
  /** Called with one sentence a fault; the supergraph before goes on serving. */
  readonly report: (faults: readonly string[]) => void;
}

const QUIET_MS = 100;

/** Composes anew whenever a department's contract changes (development). @returns a function that ends the watching. */
export function watchSupergraph({ subgraphsFolder, update, report }: Watching): () => void {
  let latest = '';
  let timer: NodeJS.Timeout | undefined;
  const compose = (): void => {
    try {
      const composition = composeSupergraph(readContracts(subgraphsFolder));
      if (!composition.ok) return report(composition.faults);
      if (composition.supergraphSdl === latest) return;
      update(composition.supergraphSdl);
      latest = composition.supergraphSdl;
    } catch (error) {
      // A file that went away while it was read, or a department that nobody can ask: the one before goes on serving.
      report([(error as Error).message]);
    }
  };
  // Editors write a file in several steps; one composition for all that comes within a moment.
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(compose, QUIET_MS);
  };
  const watcher: FSWatcher = watch(subgraphsFolder, { recursive: true }, (_event, file) => {
    if (file?.endsWith('schema.graphql')) later();
  });
  watcher.on('error', (error: Error) => report([`${subgraphsFolder}: expected to be told of changes, but got: ${error.message}`]));
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

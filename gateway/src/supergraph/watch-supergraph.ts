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
    const composition = composeSupergraph(readContracts(subgraphsFolder));
    if (!composition.ok) return report(composition.faults);
    if (composition.supergraphSdl === latest) return;
    latest = composition.supergraphSdl;
    update(latest);
  };
  // Editors write a file in several steps; one composition for all that comes within a moment.
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(compose, QUIET_MS);
  };
  const watcher: FSWatcher = watch(subgraphsFolder, { recursive: true }, (_event, file) => {
    if (file?.endsWith('schema.graphql')) later();
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

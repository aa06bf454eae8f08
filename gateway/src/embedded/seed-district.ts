import type { RunningSubgraph } from '@linli/subgraph-kit';
import { streamDistrict, type DistrictOptions, type Neighbourhood } from '@linli/synthetic-district';
import { broadcast } from './broadcast.js';

/** Called with the number of residents that all departments have been given so far. */
export type ResidentProgress = (residents: number) => void;

/**
 * Gives every department the synthetic district, each as its register would hold it. The district is made once and streamed to all, so that memory does not grow with it.
 * A department that has rows is left as it is; one that fails is left empty.
 */
export async function seedDistrict(subgraphs: readonly RunningSubgraph[], { options, progress = () => undefined }: { readonly options: DistrictOptions; readonly progress?: ResidentProgress }): Promise<void> {
  const readers = broadcast(counted(streamDistrict(options), progress), subgraphs.length);
  const outcomes = await Promise.allSettled(readers.map(async ({ items, leave }, place) => {
    try {
      await subgraphs[place]?.seed(items);
    } finally {
      leave();
    }
  }));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

function* counted(neighbourhoods: Iterable<Neighbourhood>, progress: ResidentProgress): Generator<Neighbourhood> {
  let residents = 0;
  for (const neighbourhood of neighbourhoods) {
    yield neighbourhood;
    residents += neighbourhood.residents.length;
    progress(residents);
  }
}

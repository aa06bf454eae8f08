import { writeFigures, type Figure } from './results.js';
import { runProof } from './run-proof.js';

export interface ExecutorsBenchOptions {
  readonly json: string | null;
  /** Documents that both executors are asked. */
  readonly documents: number;
}

/** Whether the compiled executor answers as the library's does, over many more documents than the tests have, and how long that takes. */
export function executorsBench({ json, documents }: ExecutorsBenchOptions): void {
  const start = performance.now();
  const failed = runProof({ test: 'tests/src/executors.property.test.ts', variables: ['LINLI_EXECUTORS_CASES', 'LINLI_EXECUTORS_LIMIT_MS'], many: documents });
  const seconds = (performance.now() - start) / 1_000;
  const figures: Figure[] = [{ name: 'executors.documents', value: documents, unit: 'documents' }, { name: 'executors.rate', value: documents / seconds, unit: '1/s' }, { name: 'executors.differences', value: failed, unit: 'failed runs' }];
  for (const { name, value, unit } of figures) process.stdout.write(`${name.padEnd(28)} ${value.toFixed(2)} ${unit}\n`);
  if (json) writeFigures(json, figures);
}

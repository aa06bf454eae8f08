import { defineOwnTable } from '@linli/vocabulary';
import type { TreeRecord } from './tree.record.js';

export const TREE_KIND = defineOwnTable('TreeKind', '树种', 'kind of tree', [['GINKGO', '银杏', 'ginkgo'], ['CAMPHOR', '香樟', 'camphor']]);

/** A row of the trees; what a test does not name does not matter to it. */
export function treeRow(differences: Partial<TreeRecord> & { readonly treeNo: number }): TreeRecord {
  return {
    kindCode: '01', gridCode: '990101001001001', plantedDate: '2001-03-12', note: null, labels: [], neighbourNos: [], inspectionDates: [], isOld: null,
    asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z', ...differences,
  };
}

/** Plain, so that a test sees what was read. */
export function toTreeNo({ treeNo }: TreeRecord): number {
  return treeNo;
}

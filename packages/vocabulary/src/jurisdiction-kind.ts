/** How far a reading for a purpose may go. */
export type JurisdictionKind = 'OWN_RECORD' | 'CASE' | 'GRID' | 'COMMUNITY' | 'STREET' | 'DISTRICT' | 'NONE';

interface JurisdictionKindEntry {
  readonly zh: string;
  readonly en: string;
  /** How many digits of a grid code somebody's jurisdiction has at least for such a purpose; null where it is not told by place. */
  readonly prefixDigits: 6 | 9 | 12 | 15 | null;
}

/** Grid codes are hierarchical (district 6, street 3, community 3, grid 3 digits), so a jurisdiction is a prefix of one. */
export const JURISDICTION_KINDS: Readonly<Record<JurisdictionKind, JurisdictionKindEntry>> = {
  OWN_RECORD: { zh: '本人及被监护人', en: 'oneself, and whom one is the guardian of', prefixDigits: null },
  CASE: { zh: '案件当事人', en: 'those whom the named case is about, wherever they live', prefixDigits: null },
  GRID: { zh: '网格', en: 'one grid', prefixDigits: 15 },
  COMMUNITY: { zh: '社区', en: 'one community', prefixDigits: 12 },
  STREET: { zh: '街道', en: 'one street', prefixDigits: 9 },
  DISTRICT: { zh: '区', en: 'the district', prefixDigits: 6 },
  NONE: { zh: '无（不读取个人）', en: 'nobody: no rows are read', prefixDigits: null },
};

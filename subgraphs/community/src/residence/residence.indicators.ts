import { defineDimension } from '@linli/subgraph-kit';

/** Where a visit last found somebody living: 15 digits, of which the first twelve are the community's and the first nine the street's. The register keeps the latest place alone. */
export const grid = defineDimension({ name: 'GRID', zh: '网格', en: 'grid', of: 'RESIDENT', level: 'S2', area: 'residence', since: null, sql: 'SELECT t."szwg", t."jmbh" FROM "zhtz" t WHERE $1::date IS NOT NULL' });

/** What tells an analyst from another caller of a test: he asks under a number. */
export const ANALYST = { subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX1', jurisdiction: null, scopes: ['statistics:cohort'], highestLevel: 'S3' } as const;

/** What tells somebody of the data office. */
export const OFFICE = { department: 'data-sharing', roles: ['data-office'], purpose: 'DATA_QUALITY' } as const;

/** The first step of a question, as the gateway asks it: what a cohort needs to be counted later. */
export function openingOf(given: string): string {
  return `{ cohort(${given}) { __typename question publicSecuritySets { asks } civilAffairsSets { asks } communityByGrid { asks } } }`;
}

import type { GridEventStageValue } from '@linli/vocabulary';

/** Stages at which an event has been put right; at any other, REOPENED and unknown ones among them, it is open. */
export const SETTLED_STAGES: readonly GridEventStageValue[] = ['RESOLVED', 'VERIFIED', 'CLOSED'];

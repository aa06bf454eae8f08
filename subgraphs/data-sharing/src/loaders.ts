import { defineLoaders } from '@linli/subgraph-kit';
import { createAccessLogPage, createStatedEmergencyLoader } from './access-log-entry/access-log-entry.loader.js';
import { createEmergencyAccessEntry, createEmergencyAccessLoader, createEmergencyAccessPage, createEmergencyReview } from './emergency-access/emergency-access.loader.js';
import { createGrantEntry, createGrantLoader, createGrantPage, createGrantWithdrawal } from './grant/grant.loader.js';
import { createOverseenEntryPage, createOverseenResidents } from './overseen-entry/overseen-entry.loader.js';

/** The readings of data sharing, and what it enters in its books; made anew for each request. */
export const createLoaders = defineLoaders({
  grant: createGrantLoader,
  grantPage: createGrantPage,
  enterGrant: createGrantEntry,
  withdrawGrant: createGrantWithdrawal,
  emergencyAccess: createEmergencyAccessLoader,
  emergencyAccessPage: createEmergencyAccessPage,
  enterEmergencyAccess: createEmergencyAccessEntry,
  reviewEmergencyAccess: createEmergencyReview,
  accessLogPage: createAccessLogPage,
  statedEmergency: createStatedEmergencyLoader,
  overseenEntryPage: createOverseenEntryPage,
  overseenResidents: createOverseenResidents,
});

export type DataSharingLoaders = ReturnType<typeof createLoaders>;

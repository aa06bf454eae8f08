import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createAccessLogPage, createStatedEmergencyLoader } from './access-log-entry/access-log-entry.loader.js';
import { createEmergencyAccessEntry, createEmergencyAccessLoader, createEmergencyAccessPage, createEmergencyReview } from './emergency-access/emergency-access.loader.js';
import { createGrantEntry, createGrantLoader, createGrantPage, createGrantWithdrawal } from './grant/grant.loader.js';
import { createOverseenEntryPage, createOverseenResidents } from './overseen-entry/overseen-entry.loader.js';

/** The readings of data sharing, and what it enters in its books; made anew for each request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    grant: createGrantLoader(db),
    grantPage: createGrantPage(db),
    enterGrant: createGrantEntry(db),
    withdrawGrant: createGrantWithdrawal(db),
    emergencyAccess: createEmergencyAccessLoader(db),
    emergencyAccessPage: createEmergencyAccessPage(db),
    enterEmergencyAccess: createEmergencyAccessEntry(db),
    reviewEmergencyAccess: createEmergencyReview(db),
    accessLogPage: createAccessLogPage(db),
    statedEmergency: createStatedEmergencyLoader(db),
    overseenEntryPage: createOverseenEntryPage(db),
    overseenResidents: createOverseenResidents(db),
  };
}

export type DataSharingLoaders = ReturnType<typeof createLoaders>;

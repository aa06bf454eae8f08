import { defineSubgraph } from '@linli/subgraph-kit';
import { AccessLogEntryResolver } from './access-log-entry/access-log-entry.resolver.js';
import { ACCESS_LOG } from './access-log-entry/log-page.js';
import { EmergencyAccessRecord } from './emergency-access/emergency-access.record.js';
import { EmergencyAccessResolver } from './emergency-access/emergency-access.resolver.js';
import { EmergencyAccess } from './emergency-access/emergency-access.type.js';
import { GrantRecord } from './grant/grant.record.js';
import { GrantResolver } from './grant/grant.resolver.js';
import { Grant } from './grant/grant.type.js';
import { createLoaders, type DataSharingLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { OverseenEntryResolver } from './overseen-entry/overseen-entry.resolver.js';
import { PurposeResolver } from './purpose/purpose.resolver.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { toResident } from './resident/to-resident.js';
import { seed } from './seed.js';

export const dataSharing = defineSubgraph<DataSharingLoaders>({
  name: 'data-sharing',
  zh: '数据共享',
  types: [Grant, EmergencyAccess, Resident],
  resolvers: [PurposeResolver, GrantResolver, EmergencyAccessResolver, ResidentResolver, AccessLogEntryResolver, OverseenEntryResolver],
  records: [GrantRecord, EmergencyAccessRecord],
  migrations,
  // The log is the gateway's to write; to oversee it, and to show residents theirs, is this department's work.
  stores: [ACCESS_LOG],
  createLoaders,
  references: {
    Grant: ({ grantNo }: { grantNo: string }, { loaders }) => loaders.grant.load(grantNo),
    EmergencyAccess: ({ accessNo }: { accessNo: string }, { loaders }) => loaders.emergencyAccess.load(accessNo),
    // Public security's; here his number is all that is needed to find who has read him.
    Resident: ({ residentNo }: { residentNo: number }) => toResident(residentNo),
  },
  seed,
});

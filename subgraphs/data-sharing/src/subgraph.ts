import { defineSubgraph } from '@linli/subgraph-kit';
import { EmergencyAccessRecord } from './emergency-access/emergency-access.record.js';
import { EmergencyAccessResolver } from './emergency-access/emergency-access.resolver.js';
import { EmergencyAccess } from './emergency-access/emergency-access.type.js';
import { GrantRecord } from './grant/grant.record.js';
import { GrantResolver } from './grant/grant.resolver.js';
import { Grant } from './grant/grant.type.js';
import { createLoaders, type DataSharingLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { PurposeResolver } from './purpose/purpose.resolver.js';
import { seed } from './seed.js';

export const dataSharing = defineSubgraph<DataSharingLoaders>({
  name: 'data-sharing',
  zh: '数据共享',
  types: [Grant, EmergencyAccess],
  resolvers: [PurposeResolver, GrantResolver, EmergencyAccessResolver],
  records: [GrantRecord, EmergencyAccessRecord],
  migrations,
  createLoaders,
  references: {
    Grant: ({ grantNo }: { grantNo: string }, { loaders }) => loaders.grant.load(grantNo),
    EmergencyAccess: ({ accessNo }: { accessNo: string }, { loaders }) => loaders.emergencyAccess.load(accessNo),
  },
  seed,
});

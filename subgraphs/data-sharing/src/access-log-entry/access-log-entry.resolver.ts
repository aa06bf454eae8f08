import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DataSharingLoaders } from '../loaders.js';
import { AccessLogEntry } from './access-log-entry.type.js';
import { StatedEmergency } from './stated-emergency.type.js';

@Resolver(() => AccessLogEntry)
export class AccessLogEntryResolver {
  @FieldResolver(() => StatedEmergency, { nullable: true, description: '紧急查阅说明. Where the purpose was an emergency: the reason that was given, and how far its review has come; null otherwise.' })
  @Classified('S2')
  emergency(@Root() { emergencyAccess }: AccessLogEntry, @Ctx() { loaders }: Context<DataSharingLoaders>): Promise<StatedEmergency | null> | null {
    return emergencyAccess === null ? null : loaders.statedEmergency(emergencyAccess);
  }
}

import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Health } from '../health/health.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => Health, { nullable: true, description: '卫生健康. What health holds about him: record, services due, certificates; one day behind.' })
  @Classified('S2')
  health(@Root() { residentNo }: Resident): Health {
    return { residentNo };
  }
}

import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LegalServices } from '../legal-services/legal-services.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => LegalServices, { nullable: true, description: '法律服务. What justice does for him: mediation of his disputes and legal aid.' })
  @Classified('S2')
  legalServices(@Root() { residentNo }: Resident): LegalServices {
    return { residentNo };
  }
}

import { Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Dispute } from '../dispute/dispute.type.js';
import { LegalAid } from '../legal-aid/legal-aid.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { LegalServices } from './legal-services.type.js';

@Resolver(() => LegalServices)
export class LegalServicesResolver {
  @FieldResolver(() => [Dispute], { nullable: true, description: '涉及纠纷. The disputes that he is a party of, newest first.' })
  @Classified('S2')
  async disputes(
    @Root() { residentNo }: LegalServices,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('isOpen', () => Boolean, { nullable: true, description: '是否未结案. Only those that are not closed, or only those that are.' }) isOpen?: boolean | null,
  ): Promise<Dispute[]> {
    const disputes = await loaders.disputesOfResident(residentNo);
    return disputes.filter(({ stage }) => isOpen === null || isOpen === undefined || (stage?.value !== 'CLOSED') === isOpen);
  }

  @FieldResolver(() => [LegalAid], { nullable: true, description: '法律援助. His applications for legal aid, newest first.' })
  @Classified('S2')
  legalAids(@Root() { residentNo }: LegalServices, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<LegalAid[]> {
    return loaders.legalAidsOfResident.load(residentNo);
  }
}

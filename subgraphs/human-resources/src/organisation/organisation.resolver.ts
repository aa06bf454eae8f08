import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { Organisation } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => Employer, { nullable: true, description: '用人单位. The organisation as an employer; null when the register of employers has none under this code.' })
  @Classified('S1')
  employer(@Root() { organisationCode }: Organisation, @Ctx() { loaders }: Context<HumanResourcesLoaders>): Promise<Employer | null> {
    return loaders.employer.load(organisationCode);
  }
}

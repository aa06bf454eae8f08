import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { ResidencePermitConnection } from './residence-permit.connection.js';
import { ResidencePermitFilter } from './residence-permit.input.js';
import { ResidencePermit } from './residence-permit.type.js';

@Resolver(() => ResidencePermit)
export class ResidencePermitResolver {
  @Query(() => ResidencePermit, { nullable: true, description: '居住证. One residence permit by its number; null when the register has none.' })
  @Classified('S2')
  residencePermit(@Arg('permitNo', () => String, { description: '居住证编号. Its number.' }) permitNo: string, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<ResidencePermit | null> {
    return loaders.permit.load(permitNo);
  }

  @Query(() => ResidencePermitConnection, { nullable: true, description: '居住证列表. Residence permits by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  residencePermits(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => ResidencePermitFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ResidencePermitFilter | null,
  ): Promise<Connection<ResidencePermit>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.permitPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '持证人. Who holds it.' })
  @Classified('S2')
  resident(@Root() { residentNo }: ResidencePermit, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> {
    return loaders.resident.load(residentNo);
  }
}

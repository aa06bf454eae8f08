import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { ChronicFollowUpConnection } from './chronic-follow-up.connection.js';
import { ChronicFollowUpFilter } from './chronic-follow-up.input.js';
import { ChronicFollowUp } from './chronic-follow-up.type.js';

@Resolver(() => ChronicFollowUp)
export class ChronicFollowUpResolver {
  @Query(() => ChronicFollowUp, { nullable: true, description: '慢病随访. One chronic follow-up by its number; null when the register has none.' })
  @Classified('S3')
  chronicFollowUp(@Arg('followUpNo', () => Int, { description: '随访编号. Its number.' }) followUpNo: number, @Ctx() { loaders }: Context<HealthLoaders>): Promise<ChronicFollowUp | null> {
    return loaders.chronicFollowUp.load(followUpNo);
  }

  @Query(() => ChronicFollowUpConnection, { nullable: true, description: '慢病随访列表. Chronic follow-ups, the earliest due first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  chronicFollowUps(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => ChronicFollowUpFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ChronicFollowUpFilter | null,
  ): Promise<Connection<ChronicFollowUp>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.chronicFollowUpPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '随访对象. Who is followed up.' })
  @Classified('S3')
  resident(@Root() { residentNo }: ChronicFollowUp): Resident {
    return toResident(residentNo);
  }
}

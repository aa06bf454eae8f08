import { checkGridPrefix, Classified, PageArgs, withoutSmallCount, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { SevereMentalFollowUpConnection } from './severe-mental-follow-up.connection.js';
import { SevereMentalFollowUpFilter } from './severe-mental-follow-up.input.js';
import { SevereMentalFollowUp } from './severe-mental-follow-up.type.js';

@Resolver(() => SevereMentalFollowUp)
export class SevereMentalFollowUpResolver {
  @Query(() => SevereMentalFollowUp, { nullable: true, description: '严重精神障碍随访. One sealed follow-up by its number; null when the register has none.' })
  @Classified('S4')
  severeMentalFollowUp(@Arg('followUpNo', () => Int, { description: '随访编号. Its number.' }) followUpNo: number, @Ctx() { loaders }: Context<HealthLoaders>): Promise<SevereMentalFollowUp | null> {
    return loaders.severeMentalFollowUp.load(followUpNo);
  }

  @Query(() => SevereMentalFollowUpConnection, { nullable: true, description: '严重精神障碍随访列表. Sealed follow-ups, the earliest due first; totalCount is null below street level. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  async severeMentalFollowUps(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => SevereMentalFollowUpFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: SevereMentalFollowUpFilter | null,
  ): Promise<Connection<SevereMentalFollowUp>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return withoutSmallCount(await loaders.severeMentalFollowUpPage(filter ?? {}, page), filter?.gridCodePrefix);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '随访对象. Who is followed up.' })
  @Classified('S4')
  resident(@Root() { residentNo }: SevereMentalFollowUp): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '监护人. His guardian; null where he has none in this district.' })
  @Classified('S4')
  guardian(@Root() { guardianResidentNo }: SevereMentalFollowUp): Resident | null {
    return guardianResidentNo === null ? null : toResident(guardianResidentNo);
  }
}

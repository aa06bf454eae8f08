import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { TrainingConnection } from './training.connection.js';
import { TrainingFilter } from './training.input.js';
import { Training } from './training.type.js';

@Resolver(() => Training)
export class TrainingResolver {
  @Query(() => Training, { nullable: true, description: '职业培训. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S2')
  training(
    @Arg('trainingNo', () => Int, { description: '培训编号. The number of this participation in a course.' }) trainingNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<Training | null> {
    return loaders.training.load(trainingNo);
  }

  @Query(() => TrainingConnection, { nullable: true, description: '职业培训列表. Trainings by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  trainings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => TrainingFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: TrainingFilter | null,
  ): Promise<Connection<Training>> {
    return loaders.trainingPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: Training): Resident {
    return residentOf(residentNo);
  }
}

import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { InfantServiceConnection } from './infant-service.connection.js';
import { InfantServiceFilter } from './infant-service.input.js';
import { InfantService } from './infant-service.type.js';

@Resolver(() => InfantService)
export class InfantServiceResolver {
  @Query(() => InfantService, { nullable: true, description: '3岁以下照护. One record by its number; null when the register has none.' })
  @Classified('S3')
  infantService(@Arg('serviceNo', () => Int, { description: '服务编号. Its number.' }) serviceNo: number, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<InfantService | null> {
    return loaders.infantService.load(serviceNo);
  }

  @Query(() => InfantServiceConnection, { nullable: true, description: '3岁以下照护列表. Records, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  infantServices(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => InfantServiceFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: InfantServiceFilter | null,
  ): Promise<Connection<InfantService>> {
    return loaders.infantServicePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '儿童. The child.' })
  @Classified('S3')
  child(@Root() { childNo }: InfantService): Resident {
    return toResident(childNo);
  }
}

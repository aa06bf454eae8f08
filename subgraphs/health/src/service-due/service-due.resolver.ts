import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { ServiceDueConnection } from './service-due.connection.js';
import { ServiceDueFilter } from './service-due.input.js';
import { ServiceDue } from './service-due.type.js';

@Resolver(() => ServiceDue)
export class ServiceDueResolver {
  @Query(() => ServiceDue, { nullable: true, description: '公共卫生服务. One service by its number; null when the register has none.' })
  @Classified('S2')
  serviceDue(@Arg('serviceNo', () => Int, { description: '服务编号. Its number.' }) serviceNo: number, @Ctx() { loaders }: Context<HealthLoaders>): Promise<ServiceDue | null> {
    return loaders.serviceDue.load(serviceNo);
  }

  @Query(() => ServiceDueConnection, { nullable: true, description: '公共卫生服务列表. Services, the earliest due first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  servicesDue(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => ServiceDueFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ServiceDueFilter | null,
  ): Promise<Connection<ServiceDue>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.serviceDuePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '服务对象. Who is due it.' })
  @Classified('S2')
  resident(@Root() { residentNo }: ServiceDue): Resident {
    return toResident(residentNo);
  }
}

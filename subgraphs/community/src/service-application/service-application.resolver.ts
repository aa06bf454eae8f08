import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CommunityLoaders } from '../loaders.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { ServiceItem } from '../service-item/service-item.type.js';
import { ServiceApplicationConnection } from './service-application.connection.js';
import { ServiceApplicationFilter } from './service-application.input.js';
import { ServiceApplication } from './service-application.type.js';

@Resolver(() => ServiceApplication)
export class ServiceApplicationResolver {
  @Query(() => ServiceApplication, { nullable: true, description: '办件. One application by its number; null when the register has none.' })
  @Classified('S2')
  serviceApplication(
    @Arg('applicationNo', () => String, { description: '办件编号. Number of the application.' }) applicationNo: string,
    @Ctx() { loaders }: Context<CommunityLoaders>,
  ): Promise<ServiceApplication | null> {
    return loaders.serviceApplication.load(applicationNo);
  }

  @Query(() => ServiceApplicationConnection, { nullable: true, description: '办件列表. Applications, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  serviceApplications(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => ServiceApplicationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ServiceApplicationFilter | null,
  ): Promise<Connection<ServiceApplication>> {
    return loaders.serviceApplicationPage(filter ?? {}, page);
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: '申请事项. What is applied for.' })
  @Classified('S2')
  item(@Root() { itemCode }: ServiceApplication, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<ServiceItem | null> {
    return loaders.serviceItem.load(itemCode);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '申请人. The applicant.' })
  @Classified('S2')
  applicant(@Root() { residentNo }: ServiceApplication): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: '代理授权. The mandate under which a worker applies for him; null when he applies himself.' })
  @Classified('S2')
  mandate(@Root() { mandateNo }: ServiceApplication, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Mandate | null> | null {
    return mandateNo === null ? null : loaders.mandate.load(mandateNo);
  }
}

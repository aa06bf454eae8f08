import { CalendarDate, checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { contractOn } from '../doctor-contract/contract-on.js';
import { DoctorContract } from '../doctor-contract/doctor-contract.type.js';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { HealthRecordConnection } from './health-record.connection.js';
import { HealthRecordFilter } from './health-record.input.js';
import { HealthRecord } from './health-record.type.js';

@Resolver(() => HealthRecord)
export class HealthRecordResolver {
  @Query(() => HealthRecord, { nullable: true, description: '居民健康档案. One health record by its number; null when the register has none.' })
  @Classified('S3')
  healthRecord(@Arg('recordNo', () => String, { description: '档案编号. Its number.' }) recordNo: string, @Ctx() { loaders }: Context<HealthLoaders>): Promise<HealthRecord | null> {
    return loaders.healthRecord.load(recordNo);
  }

  @Query(() => HealthRecordConnection, { nullable: true, description: '健康档案列表. Health records by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  healthRecords(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => HealthRecordFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: HealthRecordFilter | null,
  ): Promise<Connection<HealthRecord>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.healthRecordPage(filter ?? {}, page);
  }

  @FieldResolver(() => DoctorContract, { nullable: true, description: '家庭医生签约. His contract with a family doctor; null when none was signed or, if a day is given, none runs on it. Errors: DATE_INVALID.' })
  @Classified('S3')
  doctorContract(
    @Root() { contract }: HealthRecord,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only if it runs on this day.' }) activeOn?: string | null,
  ): DoctorContract | null {
    return contractOn(contract, activeOn);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. Whose record it is.' })
  @Classified('S3')
  resident(@Root() { residentNo }: HealthRecord): Resident {
    return toResident(residentNo);
  }
}

import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { FACILITY_KIND, type Coded, type FacilityKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '设施. A thing of the grid: a lamp, a hydrant, a lift, a ramp.' })
export class Facility extends RegisterRowType {
  @Field(() => Int, { description: '设施编号. The facility\'s number in the community\'s register.' })
  @Classified('S0')
  facilityNo!: number;

  @Field(() => codeType(FACILITY_KIND), { nullable: true, description: '设施类别. What it is.' })
  @Classified('S0')
  kind!: Coded<FacilityKindValue> | null;

  @Field(() => String, { nullable: true, description: '位置. Where it stands, in words.' })
  @Classified('S0')
  place!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '安装日期. When it was put there.' })
  @Classified('S0')
  installedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近检查日期. When it was last checked.' })
  @Classified('S0')
  lastCheckDate!: string | null;

  /** For links only; not published. */
  readonly gridCode!: string;
}

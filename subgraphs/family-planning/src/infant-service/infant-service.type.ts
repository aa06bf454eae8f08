import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { INFANT_CARE_PLACE, type Coded, type InfantCarePlaceValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '3岁以下照护. Where a child under three is cared for, so that a place can be offered; kept by family planning, 45 days behind.' })
@Directive('@key(fields: "serviceNo")')
export class InfantService extends RegisterRowType {
  @Field(() => Int, { description: '服务编号. Number of the record.' })
  @Classified('S1')
  serviceNo!: number;

  @Field(() => codeType(INFANT_CARE_PLACE), { nullable: true, description: '托育方式. At home, in a nursery, a kindergarten or at a community point.' })
  @Classified('S3')
  place!: Coded<InfantCarePlaceValue> | null;

  @Field(() => String, { nullable: true, description: '托育机构. Name of the nursery; null for care at home.' })
  @Classified('S3')
  provider!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期. Cared for there since.' })
  @Classified('S3')
  fromDate!: string | null;

  /** For links only; not published. */
  readonly childNo!: number;
}

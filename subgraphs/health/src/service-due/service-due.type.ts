import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { SERVICE_DUE_KIND, type Coded, type ServiceDueKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '公共卫生服务. A service that a resident is due or has had: a check-up, a vaccination, a visit. What was found is not recorded.' })
export class ServiceDue extends RegisterRowType {
  @Field(() => Int, { description: '服务编号. Number of the service.' })
  @Classified('S1')
  serviceNo!: number;

  @Field(() => codeType(SERVICE_DUE_KIND), { nullable: true, description: '服务类型. Kind of service.' })
  @Classified('S2')
  kind!: Coded<ServiceDueKindValue> | null;

  @Field(() => String, { nullable: true, description: '服务名称. The service as the clinic calls it.' })
  @Classified('S2')
  title!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '应服务日期. The day by which it is due.' })
  @Classified('S2')
  dueDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '完成日期. When it was done; null alone means that it was not.' })
  @Classified('S2')
  doneDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已完成. Whether it was done.' })
  @Classified('S2')
  isDone!: boolean | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}

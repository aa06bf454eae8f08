import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { APPLICATION_STATUS, type ApplicationStatusValue, type Coded } from '@linli/vocabulary';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '办件. An application for a service item at the one-stop hall, and how far it has come.' })
@Directive('@key(fields: "applicationNo")')
export class ServiceApplication extends RegisterRowType {
  @Field(() => String, { description: '办件编号. Number of the application.' })
  @Classified('S1')
  applicationNo!: string;

  @Field(() => CalendarDate, { nullable: true, description: '提交日期. When it was handed in.' })
  @Classified('S2')
  submittedDate!: string | null;

  @Field(() => codeType(APPLICATION_STATUS), { nullable: true, description: '办件状态. How far it has come.' })
  @Classified('S2')
  status!: Coded<ApplicationStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '办结日期. When it was closed; null while it is not.' })
  @Classified('S2')
  closedDate!: string | null;

  /** For links only; not published. */
  readonly itemCode!: string;
  readonly residentNo!: number;
  readonly mandateNo!: number | null;
}

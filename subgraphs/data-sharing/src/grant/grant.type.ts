import { Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import type { PurposeCode } from '@linli/vocabulary';
import { Directive, Field, ObjectType } from 'type-graphql';
import { PurposeCodeEnum } from '../purpose/purpose.type.js';

@ObjectType({ simpleResolvers: true, description: '数据授权. What one department or application may read for one purpose: the data office grants and withdraws it, and a withdrawal holds within a second. Who may read what is no secret.' })
@Directive('@key(fields: "grantNo")')
export class Grant extends RegisterRowType {
  @Field(() => String, { description: '授权编号. Its number.' })
  @Classified('S0')
  grantNo!: string;

  @Field(() => String, { description: '被授权部门. The department (name of its subgraph) or application.' })
  @Classified('S0')
  department!: string;

  @Field(() => PurposeCodeEnum, { description: '用途. The purpose for which it may read.' })
  @Classified('S0')
  purpose!: PurposeCode;

  @Field(() => [String], { description: '授权范围. What it may read: `department:area` each.' })
  @Classified('S0')
  scopes!: string[];

  @Field(() => String, { description: '管辖范围. Prefix of the grid codes whose residents it reaches: 6, 9, 12 or 15 digits.' })
  @Classified('S0')
  jurisdiction!: string;

  @Field(() => Instant, { description: '开始时间. From when it holds.' })
  @Classified('S0')
  fromAt!: string;

  @Field(() => Instant, { description: '截止时间. Until when it holds.' })
  @Classified('S0')
  untilAt!: string;

  @Field(() => String, { description: '法律依据. The legal basis on which it was granted.' })
  @Classified('S0')
  basis!: string;

  @Field(() => String, { description: '授权人. Subject of whom it was granted by.' })
  @Classified('S1')
  grantedBy!: string;

  @Field(() => Instant, { nullable: true, description: '撤销时间. When it was withdrawn; null while it was not.' })
  @Classified('S0')
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: '撤销人. Subject of whom it was withdrawn by.' })
  @Classified('S1')
  withdrawnBy!: string | null;

  @Field(() => String, { nullable: true, description: '撤销原因. Why it was withdrawn.' })
  @Classified('S1')
  withdrawalReason!: string | null;
}

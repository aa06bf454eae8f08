import { Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { LinkMethod, type LinkMethodValue } from './link-method.type.js';

@ObjectType('HealthRegisterLink', { simpleResolvers: true, description: '登记关联. How health knows this resident among the persons of its own register; the ids that it links by are never shown.' })
export class RegisterLink extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '登记姓名. The name as health entered it, which may be a variant; public security owns the name.' })
  @Classified('S2')
  name!: string | null;

  @Field(() => LinkMethod, { nullable: true, description: '关联方式. How he was found.' })
  @Classified('S2')
  method!: LinkMethodValue | null;

  @Field(() => String, { nullable: true, description: '关联方式原码. The code of the way as it stands in the register.' })
  @Classified('S2')
  methodRawCode!: string | null;

  @Field(() => Int, { nullable: true, description: '可信度（百分比）. How sure the link is, percent.' })
  @Classified('S2')
  confidencePercent!: number | null;

  @Field(() => Instant, { nullable: true, description: '关联时间. When he was linked.' })
  @Classified('S2')
  linkedAt!: string | null;
}

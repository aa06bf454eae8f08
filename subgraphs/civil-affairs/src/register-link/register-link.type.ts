import { Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { RegisterLinkMethod, type RegisterLinkMethodValue } from './register-link-method.type.js';

@ObjectType('WelfareRegisterLink', { simpleResolvers: true, description: '登记关联. How civil affairs knows this resident among the persons of its own register; ids and names that it links by are never shown.' })
export class RegisterLink extends RegisterRowType {
  @Field(() => RegisterLinkMethod, { nullable: true, description: '关联方式. How he was found.' })
  @Classified('S2')
  method!: RegisterLinkMethodValue | null;

  @Field(() => String, { nullable: true, description: '关联方式原码. The code of the way as it stands in the register.' })
  @Classified('S2')
  methodRawCode!: string | null;

  @Field(() => Int, { nullable: true, description: '可信度（百分比）. How sure the link is, percent.' })
  @Classified('S2')
  confidencePercent!: number | null;

  @Field(() => Instant, { nullable: true, description: '关联时间. When he was linked.' })
  @Classified('S2')
  linkedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否15位身份号码. Whether the register still holds an id of 15 digits.' })
  @Classified('S2')
  isIdFifteenDigits!: boolean | null;
}

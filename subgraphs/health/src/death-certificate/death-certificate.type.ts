import { CalendarDate, Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { LinkMethod, type LinkMethodValue } from '../register-link/link-method.type.js';

@ObjectType({ simpleResolvers: true, description: '死亡医学证明. A certificate of a death; the first source of it, a witness to the population register. The cause of death is sealed and is not reached from here (see deathCause).' })
export class DeathCertificate extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '证明编号. Number of the certificate.' })
  @Classified('S2')
  certificateNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '死亡日期. Day of death.' })
  @Classified('S2')
  date!: string | null;

  @Field(() => Instant, { nullable: true, description: '死亡时间. When he died, to the minute; date is its day in China. Null where the certificate has the day alone.' })
  @Classified('S2')
  diedAt!: string | null;

  @Field(() => String, { nullable: true, description: '签发机构. Who issued it.' })
  @Classified('S2')
  issuer!: string | null;

  @Field(() => LinkMethod, { nullable: true, description: '关联方式. How the certificate was found to be this resident\'s; by name and birth date it may be somebody else\'s.' })
  @Classified('S2')
  linkMethod!: LinkMethodValue | null;

  @Field(() => String, { nullable: true, description: '关联方式原码. The code of the way as it stands in the register.' })
  @Classified('S2')
  linkMethodRawCode!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}

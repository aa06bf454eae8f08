import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** How an operation ended, as the access log says it. Internal values equal the names: after the SDL round trip a default arrives as the name. */
export const AccessOutcomeEnum = { ANSWERED: 'ANSWERED', PARTIAL: 'PARTIAL', REFUSED: 'REFUSED', FAILED: 'FAILED' } as const;
export type AccessOutcomeCode = keyof typeof AccessOutcomeEnum;

registerEnumType(AccessOutcomeEnum, {
  name: 'AccessOutcomeCode', description: '查阅结果代码. How an operation ended.',
  valuesConfig: {
    ANSWERED: { description: '已答复. All of it was answered.' }, PARTIAL: { description: '部分答复. Parts were refused, or a department did not answer.' },
    REFUSED: { description: '已拒绝. Nothing was answered.' }, FAILED: { description: '未成功. It broke, and nothing was answered.' },
  },
});

@ObjectType({ simpleResolvers: true, description: '查阅结果. How an operation ended.' })
export class AccessOutcome {
  @Field(() => AccessOutcomeEnum, { description: '代码. Its code.' })
  @Classified('S0')
  code!: AccessOutcomeCode;

  @Field(() => String, { description: '中文名称. In Chinese.' })
  @Classified('S0')
  zh!: string;

  @Field(() => String, { description: '英文名称. In English.' })
  @Classified('S0')
  en!: string;
}

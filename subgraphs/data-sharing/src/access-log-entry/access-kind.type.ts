import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** What was done with what is known about a resident. Internal values equal the names: after the SDL round trip a default arrives as the name. */
export const AccessKindEnum = { READ: 'READ', COUNTED: 'COUNTED' } as const;
export type AccessKindCode = keyof typeof AccessKindEnum;

registerEnumType(AccessKindEnum, {
  name: 'AccessKindCode', description: '查阅方式代码. What was done with what is known about a resident.',
  valuesConfig: { READ: { description: '查阅. It was read.' }, COUNTED: { description: '计入统计. He was counted, with others, and only counts were told.' } },
});

@ObjectType({ simpleResolvers: true, description: '查阅方式. What was done with what is known about a resident.' })
export class AccessKind {
  @Field(() => AccessKindEnum, { description: '代码. Its code.' })
  @Classified('S0')
  code!: AccessKindCode;

  @Field(() => String, { description: '中文说明. In Chinese.' })
  @Classified('S0')
  zh!: string;

  @Field(() => String, { description: '英文说明. In English.' })
  @Classified('S0')
  en!: string;
}

import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '查阅字段. A field of the graph, as the access log names it.' })
export class LoggedField {
  @Field(() => String, { description: '字段坐标. Its place in the graph, such as `Resident.name`.' })
  @Classified('S0')
  coordinate!: string;

  @Field(() => String, { description: '中文名称. What it is, in Chinese, behind what it is of; the place in the graph where the graph has it no more.' })
  @Classified('S0')
  zh!: string;

  @Field(() => String, { description: '英文说明. What it is, in English; the place in the graph where the graph has it no more.' })
  @Classified('S0')
  en!: string;
}

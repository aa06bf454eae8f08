import { Classified } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '标准地址. A standard address; owned by the community, other departments point at it.' })
@Directive('@key(fields: "addressCode", resolvable: false)')
export class Address {
  @Field(() => String, { description: '地址代码. Code of the standard address, 18 digits.' })
  @Classified('S1')
  addressCode!: string;
}

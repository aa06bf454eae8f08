import { Classified } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '组织. A social organisation or employer by its code; civil affairs owns the social ones, human resources adds employers.' })
@Directive('@key(fields: "organisationCode")')
export class Organisation {
  @Field(() => String, { description: '组织代码. Unified social credit code of 18 characters (GB 32100), or the filing number.' })
  @Classified('S0')
  organisationCode!: string;
}

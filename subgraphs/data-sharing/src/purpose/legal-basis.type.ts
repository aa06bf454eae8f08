import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '法律依据. Law and article; what could not be looked up is marked.' })
export class LegalBasis {
  @Field(() => String, { description: '中文. In Chinese.' })
  @Classified('S0')
  zh!: string;

  @Field(() => String, { description: '英文. In English.' })
  @Classified('S0')
  en!: string;
}

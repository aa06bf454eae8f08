import { Classified, ResidentId } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '居民. A resident of the district as the population register holds him; owned by public security, kept daily. Other departments add what they hold.' })
@Directive('@key(fields: "residentNo")')
export class Resident {
  @Field(() => Int, { description: '居民编号. The number that departments share; never seen by clients.' })
  @Directive('@inaccessible')
  @Classified('S1')
  residentNo!: number;

  @Field(() => ResidentId, { description: '居民标识. The resident\'s sealed number, the same in every department.' })
  @Directive('@shareable')
  @Classified('S1')
  id!: number;
}

import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '矫正小组成员. A member of the group that helps a subject of correction.' })
export class CorrectionGroupMember {
  @Field(() => String, { nullable: true, description: '小组角色. As what he is in the group, in the register\'s words.' })
  @Classified('S4')
  role!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number | null;
}

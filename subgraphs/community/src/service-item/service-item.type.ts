import { Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DEPARTMENT, type Coded, type DepartmentValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '服务事项. Something that can be applied for at the one-stop hall of the community.' })
@Directive('@key(fields: "itemCode")')
export class ServiceItem extends RegisterRowType {
  @Field(() => String, { description: '事项编码. Code of the item in the catalogue.' })
  @Classified('S0')
  itemCode!: string;

  @Field(() => String, { nullable: true, description: '事项名称. The item\'s Chinese name.' })
  @Classified('S0')
  titleZh!: string | null;

  @Field(() => String, { nullable: true, description: '事项英文名称. The item\'s English name.' })
  @Classified('S0')
  titleEn!: string | null;

  @Field(() => codeType(DEPARTMENT), { nullable: true, description: '主管部门. The department that decides.' })
  @Classified('S0')
  department!: Coded<DepartmentValue> | null;

  @Field(() => [String], { nullable: true, description: '申请材料. What the applicant brings; what a department holds already is not asked for again.' })
  @Classified('S0')
  materials!: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: '承诺时限. Within how many working days it is decided.' })
  @Classified('S0')
  limitWorkingDays!: number | null;
}

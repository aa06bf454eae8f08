import { codeEnum } from '@linli/subgraph-kit';
import { DEPARTMENT, type DepartmentValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '服务事项筛选条件. What a list of service items is narrowed by.' })
export class ServiceItemFilter {
  @Field(() => codeEnum(DEPARTMENT), { nullable: true, description: '主管部门. The department that decides.' })
  department?: DepartmentValue | 'UNMAPPED' | null;
}

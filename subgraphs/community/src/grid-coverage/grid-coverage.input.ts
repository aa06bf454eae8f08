import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class GridCoverageArgs {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits; without it, the whole register. An address in no grid is looked for in the community of the code.' })
  gridCodePrefix?: string | null;

  @Field(() => Int, { defaultValue: 250, description: '下限. A grid with fewer dwellings is too small.' })
  smallest!: number;

  @Field(() => Int, { defaultValue: 300, description: '上限. A grid with more dwellings is too large.' })
  largest!: number;

  @Field(() => Boolean, { defaultValue: true, description: '空置房屋是否计入. Whether vacant dwellings count towards a grid\'s size; without them it comes closer to the number of households.' })
  isVacantCounted!: boolean;
}

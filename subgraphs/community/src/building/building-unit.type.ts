import { Classified } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '单元. A unit of a building on its plan (楼房平面图): counts of dwellings, no persons.' })
export class BuildingUnit {
  @Field(() => Int, { description: '单元号. Number of the unit.' })
  @Classified('S0')
  unit!: number;

  @Field(() => Int, { description: '房屋数. How many dwellings it has.' })
  @Classified('S1')
  dwellingCount!: number;

  @Field(() => Int, { description: '在用房屋数. How many of them are not vacant.' })
  @Classified('S1')
  occupiedDwellingCount!: number;
}

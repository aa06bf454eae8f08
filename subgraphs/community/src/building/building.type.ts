import { Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { BUILDING_KIND, type BuildingKindValue, type Coded } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '楼栋. A building of a grid.' })
export class Building extends RegisterRowType {
  @Field(() => Int, { description: '楼栋编号. The building\'s number in the community\'s register.' })
  @Classified('S0')
  buildingNo!: number;

  @Field(() => String, { nullable: true, description: '楼栋名称. Name of the building.' })
  @Classified('S0')
  name!: string | null;

  @Field(() => codeType(BUILDING_KIND), { nullable: true, description: '楼栋类别. What kind of building it is.' })
  @Classified('S0')
  kind!: Coded<BuildingKindValue> | null;

  @Field(() => Int, { nullable: true, description: '楼层数. How many floors it has.' })
  @Classified('S0')
  floorCount!: number | null;

  @Field(() => Int, { nullable: true, description: '单元数. How many units (stairways) it has.' })
  @Classified('S0')
  unitCount!: number | null;

  @Field(() => Int, { nullable: true, description: '建成年份. Year in which it was built.' })
  @Classified('S0')
  builtYear!: number | null;

  /** For links only; not published. */
  readonly gridCode!: string;
}

import { Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DWELLING_USE, type Coded, type DwellingUseValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '标准地址. A standard address; owned by the community, other departments point at it.' })
@Directive('@key(fields: "addressCode")')
export class Address extends RegisterRowType {
  @Field(() => String, { description: '地址代码. Code of the standard address, 18 digits.' })
  @Classified('S1')
  addressCode!: string;

  @Field(() => String, { nullable: true, description: '地址文本. The address as a person writes it.' })
  @Classified('S1')
  text!: string | null;

  @Field(() => Int, { nullable: true, description: '楼栋编号. Number of the building.' })
  @Classified('S1')
  buildingNo!: number | null;

  @Field(() => Int, { nullable: true, description: '单元. Unit (stairway) of the building.' })
  @Classified('S1')
  unit!: number | null;

  @Field(() => Int, { nullable: true, description: '楼层. Floor.' })
  @Classified('S1')
  floor!: number | null;

  @Field(() => String, { nullable: true, description: '房号. Room number.' })
  @Classified('S1')
  room!: string | null;

  @Field(() => codeType(DWELLING_USE), { nullable: true, description: '房屋使用. Whether the dwelling is lived in by its owner, rented out or vacant.' })
  @Classified('S1')
  use!: Coded<DwellingUseValue> | null;

  @Field(() => Int, { nullable: true, description: '建筑面积. Floor area of the dwelling, square metres.' })
  @Classified('S1')
  areaSquareMetres!: number | null;
}

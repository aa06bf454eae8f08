import { Classified } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '网格规模. A grid with its dwellings counted.' })
export class GridSize {
  @Field(() => Int, { description: '房屋数. Dwellings that the register has put into the grid.' })
  @Classified('S1')
  dwellingCount!: number;

  @Field(() => Int, { description: '在用房屋数. How many of them are not vacant.' })
  @Classified('S1')
  occupiedDwellingCount!: number;

  /** For links only; not published. */
  readonly gridCode!: string;
}

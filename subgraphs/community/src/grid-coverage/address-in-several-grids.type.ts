import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '重复归属地址. An address that the register has put into more than one grid.' })
export class AddressInSeveralGrids {
  /** For links only; not published. */
  readonly addressCode!: string;
  readonly gridCodes!: readonly string[];
}

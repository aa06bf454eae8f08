import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '计生家庭服务. What family planning holds to support one resident\'s family; nothing about contraception is held of a person.' })
export class FamilySupport {
  /** For links only; not published. */
  readonly residentNo!: number;
}

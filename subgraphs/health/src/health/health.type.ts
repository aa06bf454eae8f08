import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '卫生健康. What health holds about one resident; the register\'s feed is one day behind. Sealed follow-ups are not among it.' })
export class Health {
  /** For links only; not published. */
  readonly residentNo!: number;
}

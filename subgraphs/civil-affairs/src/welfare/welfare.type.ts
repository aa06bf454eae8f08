import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '民政服务. What civil affairs does for a resident; one day behind. Each part is null when nothing is recorded.' })
export class Welfare {
  /** For links only; not published. */
  readonly residentNo!: number;
}

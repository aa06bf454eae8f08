import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '就业与社会保障. What human resources holds about one resident; the register\'s feed is 30 days behind.' })
export class SocialSecurity {
  /** For links only; not published. */
  readonly residentNo!: number;
}

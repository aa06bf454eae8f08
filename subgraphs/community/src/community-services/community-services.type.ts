import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '社区服务. What the community holds of one resident.' })
export class CommunityServices {
  /** For links only; not published. */
  readonly residentNo!: number;
}

import { ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '法律服务. What justice does for one resident; correction, resettlement and the like are not among it.' })
export class LegalServices {
  /** For links only; not published. */
  readonly residentNo!: number;
}

import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BirthRegistration } from '../birth-registration/birth-registration.type.js';
import { FamilySubsidy } from '../family-subsidy/family-subsidy.type.js';
import { FloatingNotice } from '../floating-notice/floating-notice.type.js';
import { InfantService } from '../infant-service/infant-service.type.js';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { OneChildCertificate } from '../one-child-certificate/one-child-certificate.type.js';
import { FamilySupport } from './family-support.type.js';

@Resolver(() => FamilySupport)
export class FamilySupportResolver {
  @FieldResolver(() => [BirthRegistration], { nullable: true, description: '生育登记. Registrations in which he or she is one of the couple, newest first.' })
  @Classified('S3')
  birthRegistrations(@Root() { residentNo }: FamilySupport, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<BirthRegistration[]> {
    return loaders.birthRegistrationsOfParent.load(residentNo);
  }

  @FieldResolver(() => OneChildCertificate, { nullable: true, description: '独生子女父母光荣证. The certificate that he or she holds as a parent, the last one issued; null when none is recorded.' })
  @Classified('S2')
  async oneChildCertificate(@Root() { residentNo }: FamilySupport, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<OneChildCertificate | null> {
    const [last] = await loaders.oneChildCertificatesOfHolder.load(residentNo);
    return last ?? null;
  }

  @FieldResolver(() => [FamilySubsidy], { nullable: true, description: '家庭扶助. Subsidies paid to him or her, newest first.' })
  @Classified('S3')
  subsidies(@Root() { residentNo }: FamilySupport, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<FamilySubsidy[]> {
    return loaders.familySubsidiesOfResident.load(residentNo);
  }

  @FieldResolver(() => [FloatingNotice], { nullable: true, description: '两头通报. Notices exchanged about him or her with the division of origin, newest first.' })
  @Classified('S3')
  notices(@Root() { residentNo }: FamilySupport, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<FloatingNotice[]> {
    return loaders.floatingNoticesOfResident.load(residentNo);
  }

  @FieldResolver(() => InfantService, { nullable: true, description: '3岁以下照护. Where he or she is cared for as an infant, the last record; null when none is recorded.' })
  @Classified('S3')
  infantService(@Root() { residentNo }: FamilySupport, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<InfantService | null> {
    return loaders.infantServiceOfChild.load(residentNo);
  }
}

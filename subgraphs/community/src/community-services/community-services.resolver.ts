import { CalendarDate, Classified, codeEnum, type Context } from '@linli/subgraph-kit';
import { VISIT_TASK_KIND, VISIT_TASK_STATUS, type VisitTaskKindValue, type VisitTaskStatusValue } from '@linli/vocabulary';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CommunityLoaders } from '../loaders.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Residence } from '../residence/residence.type.js';
import { ServiceApplication } from '../service-application/service-application.type.js';
import { VisitTask } from '../visit-task/visit-task.type.js';
import { CommunityServices } from './community-services.type.js';

@Resolver(() => CommunityServices)
export class CommunityServicesResolver {
  @FieldResolver(() => Residence, { nullable: true, description: '住户台账. Where the community knows him to live; null when it has not met him.' })
  @Classified('S2', 'residence')
  residence(@Root() { residentNo }: CommunityServices, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Residence | null> {
    return loaders.residenceOfResident.load(residentNo);
  }

  @FieldResolver(() => [VisitTask], { nullable: true, description: '走访任务. Visits asked for to him himself, newest first; those to his household stand there.' })
  @Classified('S2')
  async visitTasks(
    @Root() { residentNo }: CommunityServices,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('kind', () => codeEnum(VISIT_TASK_KIND), { nullable: true, description: '任务类别. Only visits of this kind.' }) kind?: VisitTaskKindValue | 'UNMAPPED' | null,
    @Arg('status', () => codeEnum(VISIT_TASK_STATUS), { nullable: true, description: '任务状态. Only tasks of this status.' }) status?: VisitTaskStatusValue | 'UNMAPPED' | null,
  ): Promise<VisitTask[]> {
    const tasks = await loaders.visitTasksOfResident.load(residentNo);
    return tasks.filter((task) => (!kind || task.kind?.value === kind) && (!status || task.status?.value === status));
  }

  @FieldResolver(() => CalendarDate, { nullable: true, description: '最近走访日期. When a visit to him was last paid; null when none is recorded.' })
  @Classified('S2', 'visit-task')
  async lastVisitDate(
    @Root() { residentNo }: CommunityServices,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('kind', () => codeEnum(VISIT_TASK_KIND), { nullable: true, description: '任务类别. Only visits of this kind.' }) kind?: VisitTaskKindValue | 'UNMAPPED' | null,
  ): Promise<string | null> {
    const tasks = await loaders.visitTasksOfResident.load(residentNo);
    const paid = tasks.filter((task) => (!kind || task.kind?.value === kind) && task.status?.value === 'DONE').flatMap(({ doneDate }) => doneDate ?? []);
    return paid.sort().at(-1) ?? null;
  }

  @FieldResolver(() => [ServiceApplication], { nullable: true, description: '办件. His applications at the one-stop hall, newest first.' })
  @Classified('S2')
  applications(@Root() { residentNo }: CommunityServices, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<ServiceApplication[]> {
    return loaders.applicationsOfResident.load(residentNo);
  }

  @FieldResolver(() => [Mandate], { nullable: true, description: '代理授权. Mandates that he has given, newest first.' })
  @Classified('S2')
  mandates(
    @Root() { residentNo }: CommunityServices,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those whose term holds on this day and which have not been revoked.' }) activeOn?: string | null,
  ): Promise<Mandate[]> {
    return loaders.mandatesOfResident(activeOn).load(residentNo);
  }
}

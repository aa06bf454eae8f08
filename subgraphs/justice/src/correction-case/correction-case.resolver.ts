import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CorrectionCheckIn } from '../correction-check-in/correction-check-in.type.js';
import { CorrectionGroupMember } from '../correction-group-member/correction-group-member.type.js';
import { CorrectionHelp } from '../correction-help/correction-help.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { CorrectionCaseConnection } from './correction-case.connection.js';
import { CorrectionCaseFilter } from './correction-case.input.js';
import { CorrectionCase } from './correction-case.type.js';

@Resolver(() => CorrectionCase)
export class CorrectionCaseResolver {
  @Query(() => CorrectionCase, { nullable: true, description: '社区矫正案件. One file by its case number; null when the register has none, or none any more (社区矫正法 §44), or the caller is not of its team.' })
  @Classified('S4')
  correctionCase(@Arg('caseNo', () => String, { description: '矫正案件编号. Its case number.' }) caseNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<CorrectionCase | null> {
    return loaders.correctionCase.load(caseNo);
  }

  @Query(() => CorrectionCaseConnection, { nullable: true, description: '社区矫正案件列表. Files of the caller\'s own cases that are not discharged (社区矫正法 §44), the soonest to end first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  correctionCases(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => CorrectionCaseFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: CorrectionCaseFilter | null,
  ): Promise<Connection<CorrectionCase>> {
    return loaders.correctionCasePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '矫正对象. The resident under correction.' })
  @Classified('S4')
  resident(@Root() { residentNo }: CorrectionCase): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => [CorrectionGroupMember], { nullable: true, description: '矫正小组. Who is in the group that helps him.' })
  @Classified('S4')
  groupMembers(@Root() { caseNo }: CorrectionCase, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<CorrectionGroupMember[]> {
    return loaders.membersOfCorrectionCase.load(String(caseNo));
  }

  @FieldResolver(() => [CorrectionCheckIn], { nullable: true, description: '定期报告. When he was, or is, to check in, newest first.' })
  @Classified('S4')
  checkIns(@Root() { caseNo }: CorrectionCase, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<CorrectionCheckIn[]> {
    return loaders.checkInsOfCorrectionCase.load(String(caseNo));
  }

  @FieldResolver(() => [CorrectionHelp], { nullable: true, description: '帮扶. The help that he was given, newest first.' })
  @Classified('S4')
  helps(@Root() { caseNo }: CorrectionCase, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<CorrectionHelp[]> {
    return loaders.helpsOfCorrectionCase.load(String(caseNo));
  }
}

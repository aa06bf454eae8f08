import { checkText, Classified, type Connection, type Context, Instant, PageArgs } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { randomBytes } from 'node:crypto';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { checkRole } from '../check-role.js';
import type { Definition } from '../condition/condition.js';
import type { Where } from '../condition/read-where.js';
import { toDefinition } from '../condition/to-definition.js';
import { CohortFigure } from '../cohort-figure/cohort-figure.type.js';
import type { StatisticsLoaders } from '../loaders.js';
import { CohortQuestionConnection } from './cohort-question.connection.js';
import { CohortQuestionFilter, NewCohortQuestion } from './cohort-question.input.js';
import { CohortQuestion } from './cohort-question.type.js';

type Ask = Context<StatisticsLoaders>;

@Resolver(() => CohortQuestion)
export class CohortQuestionResolver {
  @Query(() => CohortQuestionConnection, { nullable: true, description: '统计问题列表. What may be asked about many, who proposed it and who approved it. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID, DATE_INVALID.' })
  @Classified('S1')
  cohortQuestions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Ask,
    @Arg('filter', () => CohortQuestionFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: CohortQuestionFilter | null,
  ): Promise<Connection<CohortQuestion>> {
    return loaders.questionPage(filter ?? {}, page);
  }

  @FieldResolver(() => [CohortFigure], { nullable: true, description: '历次统计数字. How many it counted, of each day of which it was asked, the earliest first: how it changes over time, also where departments keep no history.' })
  @Classified('S2', 'cohort')
  figures(@Root() { questionNo }: CohortQuestion, @Ctx() { loaders }: Ask): Promise<CohortFigure[]> {
    return loaders.figuresOfQuestion.load(questionNo);
  }

  @Mutation(() => CohortQuestion, { nullable: true, description: '提出统计问题. Proposes a question about many; for analysts and the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT, COHORT_TOO_WIDE, COHORT_TOO_LARGE.' })
  @Classified('S1')
  proposeQuestion(@Arg('question', () => NewCohortQuestion, { description: '新统计问题. What is to be asked.' }) question: NewCohortQuestion, @Ctx() context: Ask): Promise<CohortQuestion> {
    checkRole(context, ['analyst', 'data-office'], 'proposeQuestion');
    const entered = { questionNo: `FX${randomBytes(6).toString('hex').toUpperCase()}`, zh: checkText('zh', question.zh), en: checkText('en', question.en), definition: definitionOf(question) };
    return context.loaders.enterQuestion(entered, entryOf(context));
  }

  @Mutation(() => CohortQuestion, { nullable: true, description: '批准统计问题. Approves a question that somebody else has proposed; for the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT when there is none that he may approve, or it would end before it begins.' })
  @Classified('S1')
  async approveQuestion(
    @Arg('questionNo', () => String, { description: '问题编号. Its number.' }) questionNo: string,
    @Arg('untilAt', () => Instant, { description: '截止时间. Until when it may be asked.' }) untilAt: string,
    @Ctx() context: Ask,
  ): Promise<CohortQuestion> {
    checkRole(context, ['data-office'], 'approveQuestion');
    const entry = entryOf(context);
    if (untilAt <= entry.at) throw linliError('BAD_USER_INPUT', { subject: 'untilAt', expected: 'a moment to come', got: 'one that has passed' });
    return found(await context.loaders.approveQuestion(questionNo, { ...entry, untilAt }), 'a question that somebody else has proposed and nobody has approved or withdrawn');
  }

  @Mutation(() => CohortQuestion, { nullable: true, description: '撤销统计问题. Withdraws a question: it is not answered any more. For the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT when there is none, or it was withdrawn before.' })
  @Classified('S1')
  async withdrawQuestion(@Arg('questionNo', () => String, { description: '问题编号. Its number.' }) questionNo: string, @Ctx() context: Ask): Promise<CohortQuestion> {
    checkRole(context, ['data-office'], 'withdrawQuestion');
    return found(await context.loaders.withdrawQuestion(questionNo, entryOf(context)), 'a question that was not withdrawn');
  }
}

function entryOf({ caller }: Ask): { readonly by: string; readonly at: string } {
  return { by: caller.subject, at: new Date().toISOString() };
}

function found(question: CohortQuestion | null, expected: string): CohortQuestion {
  if (question) return question;
  throw linliError('BAD_USER_INPUT', { subject: 'questionNo', expected, got: 'none' });
}

function definitionOf({ where, householdWhere, disputeWhere }: NewCohortQuestion): Definition {
  const given = [['RESIDENT', where], ['HOUSEHOLD', householdWhere], ['DISPUTE', disputeWhere]] as const;
  const [only, ...others] = given.filter(([, each]) => each !== null && each !== undefined);
  if (!only || others.length > 0) throw linliError('BAD_USER_INPUT', { subject: 'question', expected: 'exactly one of where, householdWhere and disputeWhere', got: only ? 'several' : 'none' });
  return toDefinition(only[0], only[1] as Where);
}

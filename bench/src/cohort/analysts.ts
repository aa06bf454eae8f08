import { setTimeout as wait } from 'node:timers/promises';
import { issueToken, type OpenDistrict } from '@linli/gateway';
import { COHORT_QUERY, whereOf } from './cohort-question.js';

interface CohortAnswer {
  readonly cohort: { readonly asOf: string; readonly byCommunity: readonly { readonly community: { readonly communityCode: string }; readonly count: number | null }[] | null } | null;
}

/** What an analyst got, and how long he waited, milliseconds. */
export interface Asked {
  readonly ms: number;
  readonly asOf: string;
  readonly counts: ReadonlyMap<string, number | null>;
}

const DEPARTMENT = 'data-sharing';
/** How often somebody asks again whom the door has refused because it is late, and what he waits. */
const TRIES = 10;
const RETRY_MS = 1_000;
const UNTIL = '2099-01-01T00:00:00Z';

/** Analysts who ask one gateway, each question under a number for which it was approved. */
export class Analysts {
  /** How often the door was late, and somebody asked again. */
  refused = 0;
  private readonly questions = new Map<number, string>();

  constructor(
    private readonly url: string,
    private readonly keys: OpenDistrict['keys'],
  ) {}

  /** Proposes the question of so many years, and has it approved by the data office. */
  async approve(years: number): Promise<void> {
    const question = { zh: `${years}岁以上、领取养老待遇、一年内有健康服务、不独居、无居家养老服务`, en: `${years} and over, with a pension and a health service within the year, neither alone nor cared for at home`, where: whereOf(years) };
    const { proposeQuestion: { questionNo } } = await this.post<{ readonly proposeQuestion: { readonly questionNo: string } }>('mutation Propose($question: NewCohortQuestion!) { proposeQuestion(question: $question) { questionNo } }', { question }, await this.analyst(0, 'FX1'));
    await this.post('mutation Approve($no: String!, $until: Instant!) { approveQuestion(questionNo: $no, untilAt: $until) { questionNo } }', { no: questionNo, until: UNTIL }, await this.headers({ subject: 'bench-office', role: 'data-office', purpose: 'DATA_QUALITY', caseNo: 'YY1' }));
    this.questions.set(years, questionNo);
  }

  /** Asks as one of them. @throws Error when anything is not answered. */
  async ask(years: number, who = 0): Promise<Asked> {
    const headers = await this.analyst(who, this.questions.get(years) ?? '');
    const began = performance.now();
    const { cohort } = await this.post<CohortAnswer>(COHORT_QUERY, { where: whereOf(years) }, headers);
    const ms = performance.now() - began;
    if (!cohort?.byCommunity) throw new Error('cohort: expected counts by community, but got none');
    return { ms, asOf: cohort.asOf, counts: new Map(cohort.byCommunity.map(({ community, count }) => [community.communityCode, count])) };
  }

  /** The same, again after a while where the door refuses because it is late: what he waited for that is not counted, how often it was is. */
  async askPatiently(years: number): Promise<Asked> {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await this.ask(years);
      } catch (error) {
        if (left === 0 || !String(error).includes('OVERLOADED')) throw error;
        this.refused += 1;
        await wait(RETRY_MS);
      }
    }
  }

  private analyst(who: number, caseNo: string): Promise<Readonly<Record<string, string>>> {
    return this.headers({ subject: `bench-analyst-${who}`, role: 'analyst', purpose: 'STATISTICS', caseNo });
  }

  private async headers({ subject, role, purpose, caseNo }: { readonly subject: string; readonly role: string; readonly purpose: string; readonly caseNo: string }): Promise<Readonly<Record<string, string>>> {
    const token = await issueToken(this.keys, { subject, department: DEPARTMENT, roles: [role], jurisdiction: '990101' });
    return { authorization: `Bearer ${token}`, 'linli-purpose': purpose, 'linli-case': caseNo, 'content-type': 'application/json' };
  }

  private async post<D>(query: string, variables: object, headers: Readonly<Record<string, string>>): Promise<D> {
    const response = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { readonly data?: D | null; readonly errors?: unknown };
    if (!data || errors) throw new Error(`cohort: expected an answer, but got ${JSON.stringify(errors).slice(0, 500)}`);
    return data;
  }
}

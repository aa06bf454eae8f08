import type { CohortAnswer } from '../cohort-answer/cohort-answer.js';
import type { AskedQuestion } from '../cohort-answer/to-rows.js';
import type { Asker } from './choose-asker.js';
import { CohortFault } from './cohort-fault.js';

/** The longest that a question may take, milliseconds: the gateway's own limits end it before. */
const LIMIT_MS = 120_000;

/** Asks for statistics. @throws CohortFault GATEWAY_UNREACHABLE where nobody answers, or not in GraphQL's shape. */
export async function askGateway(address: string, { question, variables }: AskedQuestion, { token, caseNo }: Asker): Promise<CohortAnswer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'linli-purpose': 'STATISTICS', ...(caseNo === null ? {} : { 'linli-case': caseNo }) };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: question, variables }), signal: AbortSignal.timeout(LIMIT_MS) }).catch((error: Error) => {
    const isLate = error.name === 'TimeoutError';
    throw unreachable(address, isLate ? `${LIMIT_MS / 1_000} 秒内未答复 it has not answered in ${LIMIT_MS / 1_000} seconds` : '无法连接 it could not be reached', isLate ? '' : '\n请先运行 npm start，或用 --gateway 指明地址。Run npm start first, or name another with --gateway.');
  });
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body as CohortAnswer;
  throw unreachable(address, `答复不是 GraphQL（HTTP ${response.status}） its answer is no GraphQL (HTTP ${response.status})`);
}

function unreachable(address: string, why: string, advice = ''): CohortFault {
  return new CohortFault('GATEWAY_UNREACHABLE', `${address}: 应有网关 expected a gateway, but ${why}${advice}`);
}

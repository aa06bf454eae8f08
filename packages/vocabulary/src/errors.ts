import { GraphQLError } from 'graphql';

/** An error that a client can meet: what it means and what the caller can do. */
export interface ErrorEntry {
  readonly zh: string;
  readonly en: string;
  readonly whatToDo: string;
  /** HTTP status where the whole request is answered with this error; errors inside an answer travel with 200. */
  readonly httpStatus: number;
  readonly since: string;
}

const entry = (httpStatus: number, zh: string, en: string, whatToDo: string, since = '0.1'): ErrorEntry => ({ zh, en, whatToDo, httpStatus, since });

/** The one catalogue of errors; docs/errors.md is generated from it. */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: entry(400, '查询语法错误', 'The document is not GraphQL.', 'Correct the document at the place that the message names.'),
  GRAPHQL_VALIDATION_FAILED: entry(400, '查询与模式不符', 'The document asks for something that the graph does not have.', 'Compare it with the schema.'),
  OPERATION_RESOLUTION_FAILURE: entry(400, '未指明操作', 'The document has several operations and none, or an unknown one, was named.', 'Send `operationName`.'),
  DOCUMENT_TOO_LARGE: entry(400, '查询过大', 'The document nests deeper, or asks for more, than this door plans.', 'Ask for less at once.'),
  DOCUMENT_TOO_COSTLY: entry(400, '查询量过大', 'The document can answer more values than this door gives at once; lists in lists multiply.', 'Ask for fewer fields, or smaller pages, at once.'),
  DOCUMENT_NOT_TRUSTED: entry(403, '查询未登记', 'The document is not one of those that this door takes, or not the one that its hash was made of.', 'Have it registered, or send it as it was registered.'),
  BAD_USER_INPUT: entry(400, '参数有误', 'A variable or argument has the wrong type or value.', 'Correct the value that the message names.'),
  BAD_REQUEST: entry(400, '请求格式有误', 'The HTTP request is not one that this door takes.', 'POST a JSON object with `query` as application/json.'),
  BODY_TOO_LARGE: entry(413, '请求过大', 'The body is larger than this door takes.', 'Send a smaller document, and large lists in pages.'),
  NOT_FOUND: entry(404, '地址不存在', 'There is nothing at this path.', 'POST to /graphql.'),
  METHOD_NOT_ALLOWED: entry(405, '方法不允许', 'This path does not take this method.', 'POST to /graphql.'),
  UNAUTHENTICATED: entry(401, '未提供令牌', 'The request carries no token.', 'Send `Authorization: Bearer` with a token of the identity provider.'),
  TOKEN_EXPIRED: entry(401, '令牌已过期', 'The token has expired.', 'Get a new one.'),
  TOKEN_INVALID: entry(401, '令牌无效', 'The token was not issued for this gateway by its identity provider.', 'Get one there.'),
  IDENTITY_UNAVAILABLE: entry(503, '身份认证服务暂不可用', 'The identity provider cannot be reached, so whether the token is one of its own cannot be told.', 'Ask again later with the same token.'),
  RATE_LIMITED: entry(429, '请求过于频繁', 'The caller begins more operations a second than he may.', 'Ask again after the seconds that `Retry-After` names.'),
  TOO_MANY_RUNNING: entry(429, '同时运行的操作过多', 'The caller has as many operations running as he may.', 'Wait for one of them to end.'),
  OVERLOADED: entry(503, '系统繁忙', 'The gateway has as much to do as it can, or is about to stop; the request was not begun.', 'Ask again after the seconds that `Retry-After` names.'),
  PURPOSE_REQUIRED: entry(403, '未说明用途', 'The request names no purpose.', 'Send `linli-purpose` with one of the sixteen purposes.'),
  PURPOSE_UNKNOWN: entry(403, '用途不存在', 'The purpose is not one of the sixteen.', 'Choose one of the sixteen purposes.'),
  CASE_REQUIRED: entry(403, '未提供办件编号', 'The purpose needs a case number.', 'Send `linli-case`.'),
  CALLER_NOT_SIGNED: entry(401, '未经网关签名', 'A department was asked by somebody other than the gateway.', 'Ask the gateway.'),
  ID_INVALID: entry(400, '标识无效', 'The id was not given out by this deployment.', 'Use an id that a query returned.'),
  CURSOR_INVALID: entry(400, '游标无效', 'The cursor was not given out by this list.', 'Use the endCursor of the page before, with the same arguments.'),
  PAGE_TOO_LARGE: entry(400, '分页过大', 'More entries were asked for than a page has.', 'Ask for 200 at most, and go on with `after`.'),
  CITIZEN_ID_INVALID: entry(400, '公民身份号码有误', 'The citizen id has a wrong length, date or check character.', 'Read it again from the document.'),
  DIVISION_UNKNOWN: entry(400, '行政区划代码不存在', 'The division code is not one.', 'Use a code of GB/T 2260.'),
  GRID_UNKNOWN: entry(400, '网格代码有误', 'The grid code has a wrong form.', 'Use 15 digits, or a prefix of 6, 9 or 12.'),
  DATE_INVALID: entry(400, '日期有误', 'The text is not a day of the calendar.', 'Write YYYY-MM-DD.'),
  FORBIDDEN_FIELD: entry(200, '无权查阅该字段', 'The purpose does not allow this field, or not to somebody of this place or outside this case; null does not mean that nothing is recorded.', 'Ask the department that the error names.'),
  GRANTS_UNAVAILABLE: entry(200, '授权信息暂不可用', 'The grants could not be read, so that nobody is given personal data; null does not mean that nothing is recorded.', 'Ask again later.'),
  OUTSIDE_JURISDICTION: entry(200, '超出管辖范围', 'The row lies outside the caller\'s jurisdiction.', 'Ask the worker in charge.'),
  REGISTER_UNAVAILABLE: entry(200, '部门系统暂不可用', 'The department did not answer; null does not mean that nothing is recorded.', 'Ask again later; the rest of the answer is right.'),
  ACCESS_LOG_UNAVAILABLE: entry(503, '查阅日志暂不可用', 'The reading could not be put on record, so nothing about persons was answered.', 'Ask again later; fields of S0 and S1 are still served.'),
  COHORT_TOO_FINE: entry(200, '统计范围过细', 'Something sensitive was to be counted in too small a place.', 'Count S3 by community or wider, and S4 by street or wider.'),
  INTERNAL: entry(500, '系统故障', 'A fault of ours.', 'Report the incident number.'),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERRORS, text);
}

/** What an error says. Never put a personal number, a name or a secret in any of it: describe the shape instead. */
export interface ErrorFacts {
  readonly subject: string;
  readonly expected: string;
  readonly got: string;
  readonly department?: string;
  /** When the department stopped answering, ISO 8601. */
  readonly since?: string;
  /** The purpose that was named. */
  readonly purpose?: string;
  /** What is missing; several are separated by a space. */
  readonly scope?: string;
  /** Seconds after which to ask again. */
  readonly retryAfter?: number;
}

/** Makes an error of the catalogue: "subject: expected …, but got …". */
export function linliError(code: ErrorCode, { subject, ...facts }: ErrorFacts): GraphQLError {
  return new GraphQLError(`${subject}: expected ${facts.expected}, but got ${facts.got}`, { extensions: { code, ...facts } });
}

/** docs/errors.md. */
export function renderErrorsDoc(): string {
  const rows = Object.entries<ErrorEntry>(ERRORS).map(([code, { zh, en, whatToDo, httpStatus, since }]) => `| \`${code}\` | ${zh} | ${en} | ${whatToDo} | ${httpStatus} | ${since} |`);
  return [
    '<!-- GENERATED by npm run generate -->', '# Errors', '',
    'null alone: nothing is recorded. null with an entry in `errors`: not allowed, or the department did not answer; the code says which. `[]`: there are none.', '',
    '| code | 中文 | meaning | what to do | HTTP | since |', '|---|---|---|---|---|---|', ...rows, '',
  ].join('\n');
}

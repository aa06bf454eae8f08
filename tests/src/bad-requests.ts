import { asking, askingOf, refusedWith, bearing, headed, sending, type BadRequest } from './bad-request.js';

const RESIDENT = 'query($id: ResidentId!) { resident(id: $id) { name } }';
const RESIDENTS = 'query($first: Int! = 1, $after: String, $filter: ResidentFilter) { residents(first: $first, after: $after, filter: $filter) { totalCount nodes { name } } }';
const HOUSEHOLDS = 'query($after: String) { households(first: 1, after: $after) { nodes { hukouNo } } }';
const CASE = 'query($caseNo: String!) { assistanceCase(caseNo: $caseNo) { caseNo } }';

function deep(levels: number): string {
  return `{ household(id: "x") ${'{ head { household '.repeat(levels / 2)}{ id }${' } }'.repeat(levels / 2)} }`;
}

const noSyntax = refusedWith(400, 'GRAPHQL_PARSE_FAILED');
const noSuchThing = refusedWith(400, 'GRAPHQL_VALIDATION_FAILED');
const noRequest = refusedWith(400, 'BAD_REQUEST');
const noVariable = refusedWith(400, 'BAD_USER_INPUT');
const noOperation = refusedWith(400, 'OPERATION_RESOLUTION_FAILURE');
const noMeasure = refusedWith(400, 'DOCUMENT_TOO_LARGE');
const noToken = refusedWith(401, 'UNAUTHENTICATED');
const noTokenOfOurs = refusedWith(401, 'TOKEN_INVALID');
const noId = refusedWith(200, 'ID_INVALID');
const noCitizenId = refusedWith(200, 'CITIZEN_ID_INVALID');
const noCursor = refusedWith(200, 'CURSOR_INVALID');
const noDate = refusedWith(200, 'DATE_INVALID');
const noGrid = refusedWith(200, 'GRID_UNKNOWN');
const noDivision = refusedWith(200, 'DIVISION_UNKNOWN');

const ID_WORDS = 'ResidentId: expected the id of a resident of this deployment, but got 22 characters';
const CITIZEN_ID_WORDS = (got: string): string => `citizenId: expected 15 or 18 characters with the right check character (GB 11643), but got ${got}`;
const CURSOR_WORDS = /^cursor: expected the endCursor of a page of this list, but got \d+ characters that this list has not given out$/;
const TOKEN_WORDS = 'token: expected one that the identity provider issued for this gateway, but got another one';
const DATE_WORDS = 'Date: expected a calendar day as YYYY-MM-DD, but got 10 characters';
const GRID_WORDS = (got: string): string => `grid code: expected 15 digits, or the first 6, 9 or 12 of them, but got ${got}`;
const BODY_WORDS = 'request: expected a JSON object with `query`, but got another body';

/** Citizen ids that are none; made up, under the division code of the example in GB 11643. */
const CITIZEN_IDS = [
  ['a wrong check character', '110105194912310021', '18 characters: CHECK_CHARACTER'], ['17 characters', '11010519491231002', '17 characters: LENGTH'],
  ['an impossible date', '110105194902300020', '18 characters: BIRTH_DATE'], ['a letter inside', '11010519491231O02X', '18 characters: CHARACTERS'],
  ['digits of another script', '１１０１０５１９４９１２３１００２Ｘ', '18 characters: CHARACTERS'],
] as const;

/** Every bad request of the house, with the answer that it gets. */
export const BAD_REQUESTS: readonly BadRequest[] = [
  noSyntax('a document that breaks off', 'Syntax Error: Unexpected <EOF>.', asking('{ resident(id: ')),
  noSyntax('a document of braces alone', /^Syntax Error: /, asking('{}')),
  noSyntax('a NUL character in the document', 'Syntax Error: Unexpected character: U+0000.', asking('{ __typename\0 }')),
  noSyntax('a lone surrogate written as an escape', /^Syntax Error: Invalid Unicode escape sequence/, asking('{ assistanceCase(caseNo: "\\ud800") { caseNo } }')),
  noSuchThing('a field that the graph does not have', /^Cannot query field "faith" on type "Resident"/, asking('query($id: ResidentId!) { resident(id: $id) { faith } }', { id: 'x' })),
  noSuchThing('a number that only departments see', /^Cannot query field "residentNo"/, asking('query($id: ResidentId!) { resident(id: $id) { residentNo } }', { id: 'x' })),
  noSuchThing('an entity lookup, which is the gateway\'s', /^Cannot query field "_entities"/, asking('{ _entities(representations: []) { __typename } }')),
  noSuchThing('a subscription, where there is none', 'document: expected an operation that the graph has, but got a subscription', asking('subscription { __typename }')),
  noSuchThing('fragments that spread each other', /^Cannot spread fragment/, asking('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')),
  noSuchThing('an enum value that is none, as a literal', 'Value "ROBOT" does not exist in "SexValue" enum.', asking('{ residents(filter: { sex: ROBOT }) { totalCount } }')),
  noSuchThing('a personal number as an enum value', /^Enum "SexValue" cannot represent non-enum value: …/, asking('{ residents(filter: { sex: 110105194912310021 }) { totalCount } }')),
  noVariable('a word for a number', /^Variable "\$first" got invalid value "ten"; Int cannot represent/, asking(RESIDENTS, { first: 'ten' })),
  noVariable('a fraction for a whole number', /^Variable "\$first" got invalid value 1\.5/, asking(RESIDENTS, { first: 1.5 })),
  noVariable('a number that no page could have', /^Variable "\$first" got invalid value …; Int cannot represent non 32-bit/, asking(RESIDENTS, { first: 3e9 })),
  noVariable('a missing variable', 'Variable "$id" of required type "ResidentId!" was not provided.', asking(RESIDENT, {})),
  noVariable('a null variable', /^Variable "\$id" of non-null type "ResidentId!" must not be null\.$/, asking(RESIDENT, { id: null })),
  noVariable('an enum value that is none', /^Variable "\$filter" got invalid value "ROBOT" at "filter\.sex"/, asking(RESIDENTS, { filter: { sex: 'ROBOT' } })),
  noVariable('a personal number for an enum value', /^Variable "\$filter" got invalid value "…" at "filter\.sex"/, asking(RESIDENTS, { filter: { sex: '110105194912310021' } })),
  noVariable('a filter that there is not', /Field "faith" is not defined by type "ResidentFilter"/, asking(RESIDENTS, { filter: { faith: 'x' } })),
  noOperation('several operations, none chosen', 'operationName: expected the name of an operation of the document, but got none', asking('query A { __typename } query B { __typename }')),
  noOperation('several operations, another chosen', 'operationName: expected the name of an operation of the document, but got another name', asking('query A { __typename } query B { __typename }', {}, 'C')),
  noRequest('an empty body', BODY_WORDS, sending('')),
  noRequest('a body that is no JSON', BODY_WORDS, sending('{ resident')),
  noRequest('a body of brackets alone', BODY_WORDS, sending('['.repeat(100_000))),
  noRequest('null as a body', BODY_WORDS, sending('null')),
  noRequest('a prototype as a body', BODY_WORDS, sending('{"__proto__":{"query":"x"},"query":"{ __typename }"}')),
  noRequest('several operations in a list', 'request: expected a JSON object with `query`, but got a list of operations', sending('[{"query":"{ __typename }"}]')),
  noRequest('a body without a query', 'request: expected `query` to be a document, but got undefined', sending('{}')),
  noRequest('an empty query', 'request: expected `query` to be a document, but got an empty one', asking('')),
  noRequest('a query that is a number', 'request: expected `query` to be a document, but got number', sending('{"query":5}')),
  noRequest('variables in a list', 'request: expected `variables` to be an object, but got a list', asking(RESIDENT, ['x'])),
  noRequest('variables as text', 'request: expected `variables` to be an object, but got string', asking(RESIDENT, '{}')),
  noRequest('a number as the operation\'s name', 'request: expected `operationName` to be a string, but got number', asking(RESIDENT, {}, 5)),
  refusedWith(403, 'DOCUMENT_NOT_TRUSTED')('the digest of another document beside it', 'document: expected the hash of the document that was sent with it, but got another one', sending('{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}')),
  noRequest('another content type', 'request: expected content-type application/json, but got another one', headed((headers) => (headers['content-type'] = 'text/plain'))),
  noRequest('a form', 'request: expected content-type application/json, but got another one', headed((headers) => (headers['content-type'] = 'application/x-www-form-urlencoded'))),
  noRequest('no content type', 'request: expected content-type application/json, but got another one', headed((headers) => delete headers['content-type'])),
  noRequest('headers that no client needs', 'request: expected headers of at most 16 KiB, but got more', headed((headers) => (headers.cookie = 'x'.repeat(20_000)))),
  refusedWith(405, 'METHOD_NOT_ALLOWED')('GET', 'request: expected POST, but got GET', ({ headers }) => ({ headers, method: 'GET', path: '/graphql?query={__typename}' })),
  refusedWith(405, 'METHOD_NOT_ALLOWED')('PUT', 'request: expected POST, but got PUT', ({ headers }) => ({ headers, method: 'PUT' })),
  refusedWith(404, 'NOT_FOUND')('another path', 'request: expected POST /graphql, but got another path', ({ headers }) => ({ headers, path: '/residents/110105194912310021', body: '{}' })),
  refusedWith(404, 'NOT_FOUND')('a path that is none', 'request: expected POST /graphql, but got another path', ({ headers }) => ({ headers, path: '/%ZZ', method: 'GET' })),
  noId('an id that is forged', ID_WORDS, asking(RESIDENT, { id: 'AAAAAAAAAAAAAAAAAAAAAA' })),
  noId('an id that is forged, as a literal', ID_WORDS, asking('{ resident(id: "AAAAAAAAAAAAAAAAAAAAAA") { name } }')),
  noId('an id with one character changed', ID_WORDS, askingOf(({ residentId }) => [RESIDENT, { id: `${residentId.startsWith('A') ? 'B' : 'A'}${residentId.slice(1)}` }])),
  noId('a number as an id', 'ResidentId: expected the id of a resident of this deployment, but got number', asking(RESIDENT, { id: 5 })),
  noId('a household\'s id as a resident\'s', ID_WORDS, askingOf(({ householdId }) => [RESIDENT, { id: householdId }])),
  noId('a household\'s id as a resident\'s, as a literal', ID_WORDS, askingOf(({ householdId }) => [`{ resident(id: "${householdId}") { name } }`])),
  noId('a personal number as an id', 'ResidentId: expected the id of a resident of this deployment, but got 18 characters', asking(RESIDENT, { id: '110105194912310021' })),
  ...CITIZEN_IDS.flatMap(([fault, citizenId, got]) => [
    noCitizenId(`a citizen id with ${fault}`, CITIZEN_ID_WORDS(got), asking(RESIDENTS, { filter: { citizenId } })),
    noCitizenId(`a citizen id with ${fault}, as a literal`, CITIZEN_ID_WORDS(got), asking(`{ residents(filter: { citizenId: "${citizenId}" }) { totalCount } }`)),
  ]),
  noCitizenId('a citizen id of 400,000 characters', CITIZEN_ID_WORDS('… characters: LENGTH'), asking(RESIDENTS, { filter: { citizenId: '1'.repeat(400_000) } })),
  noCitizenId('a citizen id with a NUL character', CITIZEN_ID_WORDS('18 characters: CHARACTERS'), asking(RESIDENTS, { filter: { citizenId: '11010519491231\x00021' } })),
  refusedWith(200, 'PAGE_TOO_LARGE')('a page of 10,000', 'first: expected 0 to 200, but got 10000', asking(RESIDENTS, { first: 10_000 })),
  refusedWith(200, 'BAD_USER_INPUT')('a page of less than nothing', 'first: expected 0 to 200, but got -1', asking(RESIDENTS, { first: -1 })),
  noCursor('the cursor of another list', CURSOR_WORDS, askingOf(({ householdCursor }) => [RESIDENTS, { after: householdCursor }])),
  noCursor('a cursor that was changed', CURSOR_WORDS, askingOf(({ householdCursor }) => [HOUSEHOLDS, { after: `${householdCursor.slice(0, -4)}AAAA` }])),
  noCursor('a cursor that was cut', CURSOR_WORDS, askingOf(({ householdCursor }) => [HOUSEHOLDS, { after: householdCursor.slice(0, 8) }])),
  noDivision('a division that does not exist', 'division code: expected 6, 9 or 12 digits that begin with a province (GB/T 2260), but got 6 digits of no province', asking(RESIDENTS, { filter: { gridCodePrefix: '000101' } })),
  noGrid('a grid code of two digits', GRID_WORDS('2 characters'), asking('{ grid(gridCode: "12") { name } }')),
  noGrid('a prefix that ends between levels', GRID_WORDS('5 characters'), asking(RESIDENTS, { filter: { gridCodePrefix: '99010' } })),
  noGrid('a grid code with a NUL character', GRID_WORDS('16 characters'), asking('query($gridCode: String!) { grid(gridCode: $gridCode) { name } }', { gridCode: '990101001001001\0' })),
  noDate('a day that the calendar does not have', DATE_WORDS, asking(RESIDENTS, { filter: { bornFrom: '2026-02-30' } })),
  noDate('a day that the calendar does not have, as a literal', DATE_WORDS, asking('{ residents(filter: { bornFrom: "2026-02-30" }) { totalCount } }')),
  refusedWith(200, 'BAD_USER_INPUT')('a NUL character in a text', 'civil-affairs: expected text without NUL characters, but got one', asking(CASE, { caseNo: 'JZ\0' })),
  refusedWith(200, 'BAD_USER_INPUT')('a NUL character in a text, as a literal', 'civil-affairs: expected text without NUL characters, but got one', asking('{ assistanceCase(caseNo: "JZ\\u0000") { caseNo } }')),
  noMeasure('a document of 8,000 levels', 'document: expected at most 100 levels, but got more', asking(deep(8_000))),
  noMeasure('a document of 101 levels', 'document: expected at most 100 levels, but got more', asking(deep(100))),
  noMeasure('a list of 20,000 levels in a literal', 'document: expected at most 100 levels, but got more', asking(`{ residents(filter: ${'['.repeat(20_000)}`)),
  noMeasure('100 kB of fields', 'document: expected at most 10,000 words and signs, but got more', asking(`{ resident(id: "x") { ${'name '.repeat(20_000)} } }`)),
  noMeasure('fragments that nest 700 levels one in another', 'document: expected at most 100 levels, but got more', asking(`{ household(id: "AAAAAAAAAAAAAAAAAAAAAA") { ...F0 } } ${Array.from({ length: 350 }, (_none, n) => `fragment F${n} on Household { head { household { ...F${n + 1} } } }`).join(' ')} fragment F350 on Household { id }`)),
  noMeasure('fragments that double each other', /^document: expected (at most 10000|fewer) fields once its fragments are spread, but got /, asking(`{ household(id: "x") { ...F0 } } ${Array.from({ length: 25 }, (_none, n) => `fragment F${n} on Household { a: head { household { ...F${n + 1} } } b: head { household { ...F${n + 1} } } }`).join(' ')} fragment F25 on Household { id }`)),
  noToken('no token', 'authorization: expected `Bearer` and a token, but got no header', headed((headers) => delete headers.authorization)),
  noToken('a name and password', 'authorization: expected `Bearer` and a token, but got another header', headed((headers) => (headers.authorization = 'Basic Y2xlcms6Y2xlcms='))),
  noTokenOfOurs('a malformed token', TOKEN_WORDS, headed((headers) => (headers.authorization = 'Bearer not.a.token'))),
  noTokenOfOurs('a token signed by somebody else', TOKEN_WORDS, bearing('another signer')),
  noTokenOfOurs('a token for another audience', TOKEN_WORDS, bearing('another audience')),
  noTokenOfOurs('a token of another issuer', TOKEN_WORDS, bearing('another issuer')),
  noTokenOfOurs('a token without a signature', TOKEN_WORDS, bearing('no algorithm')),
  noTokenOfOurs('a token signed with the public key as a secret', TOKEN_WORDS, bearing('a symmetric algorithm')),
  noTokenOfOurs('a token that names no department', TOKEN_WORDS, bearing('no department')),
  noTokenOfOurs('a token that never expires', TOKEN_WORDS, bearing('no expiry')),
  refusedWith(401, 'TOKEN_EXPIRED')('an expired token', 'token: expected one that has not expired, but got an expired one', bearing('expired')),
  refusedWith(403, 'PURPOSE_REQUIRED')('no purpose', /^linli-purpose: expected one of ONE_STOP, .*, but got no header$/, headed((headers) => delete headers['linli-purpose'])),
  refusedWith(403, 'PURPOSE_UNKNOWN')('a purpose that is none', /^linli-purpose: expected one of ONE_STOP, .*, but got 9 characters$/, headed((headers) => (headers['linli-purpose'] = 'CURIOSITY'))),
  refusedWith(403, 'PURPOSE_UNKNOWN')('a purpose that every object has', /, but got 11 characters$/, headed((headers) => (headers['linli-purpose'] = 'constructor'))),
  refusedWith(403, 'CASE_REQUIRED')('no case', 'linli-case: expected a case number of 1 to 64 characters for ONE_STOP, but got no header', headed((headers) => delete headers['linli-case'])),
  refusedWith(403, 'CASE_REQUIRED')('a case that is too long', 'linli-case: expected a case number of 1 to 64 characters for ONE_STOP, but got 65 characters', headed((headers) => (headers['linli-case'] = 'x'.repeat(65)))),
];

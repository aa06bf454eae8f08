import { toEntry, type LoggedOperation } from './to-entry.js';

const CALLER = { subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], purpose: 'ONE_STOP', caseNo: 'SQ1' };
const OPERATION: LoggedOperation = { caller: CALLER, operationName: 'Q', documentHash: null, residents: new Set([2, 1]), fields: ['Resident.name'], refusedFields: [], isAnswered: true, codes: [] };

it.each([
  ['whole', true, [], { outcome: 'ANSWERED', refusal: null }],
  ['with a field refused', true, ['FORBIDDEN_FIELD'], { outcome: 'PARTIAL', refusal: null }],
  ['with no answer, refused', false, ['DOCUMENT_TOO_LARGE'], { outcome: 'REFUSED', refusal: 'DOCUMENT_TOO_LARGE' }],
  ['with no answer, for a fault', false, ['INTERNAL'], { outcome: 'FAILED', refusal: 'INTERNAL' }],
  ['with no answer, for a silent department', false, ['REGISTER_UNAVAILABLE'], { outcome: 'FAILED', refusal: 'REGISTER_UNAVAILABLE' }],
  ['with no answer and a word of somebody else', false, ['TEAPOT'], { outcome: 'FAILED', refusal: 'INTERNAL' }],
] as const)('says of an operation that ended %s what became of it', (_how, isAnswered, codes, expected) => {
  expect(toEntry({ ...OPERATION, isAnswered, codes })).toMatchObject(expected);
});

it.each([
  ['11010519491231002X', '…'], ['a 11010519491231002X b', 'a … b'], ['9911010519491231002X', '…'], ['110105194912310021', '110105194912310021'], ['SQ2026000001', 'SQ2026000001'], ['9'.repeat(200), '9'.repeat(128)],
])('keeps of the text %s what is no citizen id', (text, kept) => {
  expect(toEntry({ ...OPERATION, operationName: text, caller: { ...CALLER, caseNo: text, subject: text, roles: [text] } })).toMatchObject({ operation: kept, caseNo: kept, subject: kept, roles: [kept] });
});

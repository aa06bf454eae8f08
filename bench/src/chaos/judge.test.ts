import { judgeRest, judgeWhole } from './judge.js';
import { everything, without } from './questions.js';

const reply = (answer: object, status = 200) => ({ status, retryAfter: null, text: JSON.stringify(answer) });
const silent = (department: string): object => ({ message: 'no answer', extensions: { code: 'REGISTER_UNAVAILABLE', department } });
const whole = { resident: {}, organisations: {}, employers: {}, mediationCommittees: {}, communities: {}, purposes: [] };
const judge = judgeRest('health', everything('health'));

describe('the judge of answers while a department is sick', () => {
  it.each([
    ['whole, if nothing is missing', reply({ data: whole }), 'ok'],
    ['the rest, if only the sick one was silent', reply({ data: whole, errors: [silent('health')] }), 'rest'],
    ['wrong, if another was', reply({ data: whole, errors: [silent('health'), silent('justice')] }), 'error REGISTER_UNAVAILABLE health, REGISTER_UNAVAILABLE justice'],
    ['wrong, if it is not said whose fault it is', reply({ data: whole, errors: [{ message: 'no' }] }), 'error '],
    ['wrong, if something of the others is lost', reply({ data: { ...whole, employers: null }, errors: [silent('health')] }), 'lost employers'],
    ['wrong, if all is', reply({ data: null, errors: [silent('health')] }), 'lost resident,organisations,employers,mediationCommittees,communities,purposes'],
    ['wrong, if it is refused', reply({ errors: [{ message: 'no', extensions: { code: 'OVERLOADED' } }] }, 503), '503 OVERLOADED'],
    ['wrong, if there is none', { status: 0, retryAfter: null, text: '' }, 'no answer'],
  ])('says that it is %s', (_case, given, verdict) => {
    expect(judge(given)).toBe(verdict);
  });

  it('takes no error at all from an operation in which the sick one has no part', () => {
    expect([judgeWhole(reply({ data: whole })), judgeWhole(reply({ data: whole, errors: [silent('health')] }))]).toEqual(['ok', 'error REGISTER_UNAVAILABLE health']);
  });

  it('asks for nothing of the sick one in the operations that do not need it, and for all of the others', () => {
    expect(without('justice').query).not.toMatch(/mediationCommittees|legalServices/);
    expect(without('justice').query).toMatch(/resident.*communityServices.*employers/);
    // Everybody is found by it.
    expect(without('public-security').query).not.toMatch(/resident/);
  });
});

import { isSealedQuestion } from './is-sealed-question.js';

it.each([['S0'], ['S2'], ['S3']])('a question of %s is told to whoever was counted', (level) => {
  expect(isSealedQuestion(JSON.stringify({ subject: 'RESIDENT', where: {}, level }))).toBe(false);
});

it.each<[string, string]>([['S4', '{"level":"S4"}'], ['no level', '{"where":{}}'], ['a level that there is not', '{"level":"A1"}'], ['something else as its level', '{"level":2}'], ['another kind of JSON', 'null'], ['no JSON', 'over 65']])('one of %s is not', (_what, definition) => {
  expect(isSealedQuestion(definition)).toBe(true);
});

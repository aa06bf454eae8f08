import { CohortFault } from './cohort-fault.js';
import { readCommand, USAGE } from './read-command.js';

const READ = { isHelp: false, file: 'q.graphql', format: 'table', out: null, variablesFile: null, caseNo: null, token: null, persona: 'analyst', address: 'http://127.0.0.1:4000/graphql' };

it.each([
  [['--help'], {}, { isHelp: true }], [['q.graphql'], {}, READ], [['q.graphql', '--format', 'csv'], {}, { ...READ, format: 'csv' }], [['q.graphql', '--out', 'a.arrow'], {}, { ...READ, format: 'arrow', out: 'a.arrow' }],
  [['q.graphql', '--out', 'a.txt'], {}, { ...READ, out: 'a.txt' }], [['q.graphql', '--out', 'a.csv', '--format', 'json'], {}, { ...READ, format: 'json', out: 'a.csv' }],
  [['q.graphql', '--case', 'FX1', '--variables', 'v.json', '--persona', 'data-office'], {}, { ...READ, caseNo: 'FX1', variablesFile: 'v.json', persona: 'data-office' }],
  [['q.graphql'], { LINLI_PORT: '4100', LINLI_TOKEN: 'a.b.c' }, { ...READ, token: 'a.b.c', address: 'http://127.0.0.1:4100/graphql' }],
  [['q.graphql', '--token', 'd.e.f', '--gateway', 'https://linli.example/graphql'], { LINLI_TOKEN: 'a.b.c' }, { ...READ, token: 'd.e.f', address: 'https://linli.example/graphql' }],
])('reads %j', (argv, environment, expected) => {
  expect(readCommand(argv, environment)).toEqual(expected);
});

it.each([
  [[], 'expected one file with a question, but got 0'], [['a', 'b'], 'but got 2'], [['q', '--everything'], '参数有误 wrong argument'], [['q', '--format', 'xlsx'], 'expected table, json, csv or arrow, but got xlsx'],
  [['q', '--format', 'toString'], 'but got toString'], [['q', '--case', 'a b'], '--case: 应为'], [['q', '--token', '密'], '--token: 应为'], [['q', '--gateway', 'localhost'], '--gateway: 应为'], [['q', '--gateway', 'file:///x'], '--gateway: 应为'],
])('says of %j what is wrong, and how it is right', (argv, message) => {
  expect(() => readCommand(argv, {})).toThrow(message);
  expect(() => readCommand(argv, {})).toThrow(USAGE);
  expect(() => readCommand(argv, {})).toThrow(CohortFault);
});

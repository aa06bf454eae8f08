import { readCommand, USAGE } from './read-command.js';

it.each([
  [['--help'], { kind: 'help' }], [['verify'], { kind: 'verify' }], [['prune', '--months', '48'], { kind: 'prune', months: 48 }],
  [['list', '--resident', '17'], { kind: 'list', lookUp: { resident: 17 }, first: 20, after: null }],
  [['list', '--resident', 'q83vEjRWeJCrze8SNFZ4kA'], { kind: 'list', lookUp: { sealedResident: 'q83vEjRWeJCrze8SNFZ4kA' }, first: 20, after: null }],
  [['list', '--actor', 'clerk-1', '--first', '5', '--after', 'x'], { kind: 'list', lookUp: { actor: 'clerk-1' }, first: 5, after: 'x' }],
  [['list', '--department', 'justice'], { kind: 'list', lookUp: { department: 'justice' }, first: 20, after: null }],
  [['list', '--purpose', 'EMERGENCY'], { kind: 'list', lookUp: { purpose: 'EMERGENCY' }, first: 20, after: null }],
])('reads %j', (argv, expected) => {
  expect(readCommand(argv)).toEqual(expected);
});

it.each([
  [[], 'expected verify, list or prune, but got nothing'], [['delete'], 'but got another word'], [['verify', 'list'], 'expected one command, but got 2'], [['prune'], '--months: 应为整数 expected a whole number, but got nothing'],
  [['list'], 'expected one of --resident, --actor, --department, --purpose, but got 0'], [['list', '--actor', 'a', '--purpose', 'SELF'], 'but got 2'], [['list', '--everything'], '参数有误 wrong argument'],
])('says of %j what is wrong, and how it is right', (argv, message) => {
  expect(() => readCommand(argv)).toThrow(message);
  expect(() => readCommand(argv)).toThrow(USAGE);
});

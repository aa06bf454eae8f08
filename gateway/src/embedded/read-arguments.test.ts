import { readArguments } from './read-arguments.js';

describe('the command line of a start', () => {
  const port = process.env.LINLI_PORT;

  beforeEach(() => delete process.env.LINLI_PORT);
  afterEach(() => {
    if (port !== undefined) process.env.LINLI_PORT = port;
  });

  it('may be empty: the district that is there, on port 4000 of this machine alone', () => {
    expect(readArguments([])).toEqual({ residents: null, isFresh: false, port: 4_000, host: '127.0.0.1', isHelp: false });
  });

  it.each([
    [['--residents', '2000'], { residents: 2_000 }], [['--residents=50'], { residents: 50 }], [['--residents', '5000000'], { residents: 5_000_000 }], [['--fresh'], { isFresh: true }],
    [['--port', '0'], { port: 0 }], [['--port=65535'], { port: 65_535 }], [['--host', '0.0.0.0'], { host: '0.0.0.0' }], [['--help'], { isHelp: true }], [['-h'], { isHelp: true }],
    [['--fresh', '--residents', '100', '--port', '4100'], { isFresh: true, residents: 100, port: 4_100 }],
  ])('%j is taken', (argv, expected) => {
    expect(readArguments(argv)).toMatchObject(expected);
  });

  it('takes the port from the environment, unless it is told another', () => {
    process.env.LINLI_PORT = '4200';
    expect(readArguments([]).port).toBe(4_200);
    expect(readArguments(['--port', '4300']).port).toBe(4_300);
  });

  it.each([
    [['--residents', '49'], '--residents: 应为 50 至 5000000 的整数 expected a whole number from 50 to 5000000, but got 49'], [['--residents', '5000001'], /but got 5000001$/], [['--residents', 'many'], /but got many$/], [['--residents', '1e3'], /but got 1e3$/],
    [['--residents='], /expected a whole number/], [['--port', '65536'], '--port: 应为 0 至 65535 的整数 expected a whole number from 0 to 65535, but got 65536'], [['--port', '-1'], /--port/], [['--port', '80.5'], /but got 80\.5$/],
    [['--size', '5'], /--size/], [['20000'], /20000/], [['--fresh=yes'], /--fresh/], [['--residents'], /--residents/],
  ])('%j is refused in words for the person who typed it', (argv, words) => {
    expect(() => readArguments(argv)).toThrow(words);
    expect(() => readArguments(argv)).toThrow(expect.not.objectContaining({ name: 'TypeError' }) as Error);
  });
});

import type { Department, DepartmentAnswer, DepartmentError, DepartmentRequest } from '@linli/gateway';

type Data = Record<string, unknown>;

/** What may be wrong with an answer. `torn`: values that are not of their types; `bent`: also objects and lists where others should be. */
const MODES = ['well', 'well', 'well', 'silent', 'refusing', 'errors', 'errors', 'absent', 'torn', 'torn', 'torn', 'within', 'within', 'bent'] as const;
type Mode = (typeof MODES)[number];

const CODES = ['REGISTER_UNAVAILABLE', 'FORBIDDEN_FIELD', 'OUTSIDE_JURISDICTION', 'ID_INVALID', 'OF_ITS_OWN'];
const LEAVES = [null, null, null, 'torn', 7.5, 3, true, ''];
// No lists for objects: the stock executor takes them for objects without fields.
const OBJECTS = [null, {}, 'torn', 7];
const LISTS = [null, {}, [], [null], 'torn', [{}]];
/** What an object may say of its type, under any name: of one whose word is wrong the stock executor says nothing at all. Shorter than a cursor, which is other text each time. */
const TYPE_NAME = /^[A-Z][a-z][A-Za-z]{0,28}$/;
/** Both executors' ways, and this test's, to name what a client called like a key. */
const PLAN_PREFIX = /^_*(asked|like)_/;

/**
 * Lets a department fail those whose names begin with `ill`. What it does is decided by who asks, and of which entity or field it is: two who ask for the same in different ways are failed in the same way.
 */
export function disturbDepartment(department: Department): Department {
  return {
    ...department,
    ask: async (request) => {
      const subject = subjectOf(request.callerToken);
      if (!subject.startsWith('ill')) return department.ask(request);
      const seed = `${subject} ${department.name} ${Array.isArray(request.variables?.representations) ? 'entities' : 'root'}`;
      const mode = pick(MODES, seed);
      // Not thrown: the breaker would leave the department alone while it is asked for others.
      if (mode === 'silent') return null as unknown as DepartmentAnswer;
      if (mode === 'refusing') return { data: null, errors: [{ message: 'no', extensions: { code: pick(CODES, `${seed} code`) } }] };
      return mode === 'well' ? department.ask(request) : new Disturbing(seed, mode).answer(request, await department.ask(request));
    },
  };
}

function subjectOf(token: string): string {
  return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { readonly sub?: string }).sub ?? '';
}

interface Place {
  /** What it is, whoever asks. */
  readonly identity: string;
  readonly path: readonly (string | number)[];
}

class Disturbing {
  private readonly errors: DepartmentError[] = [];

  constructor(private readonly seed: string, private readonly mode: Exclude<Mode, 'well' | 'silent' | 'refusing'>) {}

  answer({ variables }: DepartmentRequest, { data, errors = [], ...rest }: DepartmentAnswer): DepartmentAnswer {
    if (!data) return { data, errors, ...rest };
    const own = structuredClone(data);
    const representations = variables?.representations as readonly unknown[] | undefined;
    const entities = own._entities;
    if (representations && Array.isArray(entities)) for (const [place, representation] of representations.entries()) entities[place] = this.whole(entities[place], { identity: canonical(representation), path: ['_entities', place] });
    else for (const key of Object.keys(own)) own[key] = this.whole(own[key], { identity: key.replace(PLAN_PREFIX, ''), path: [key] });
    const all = [...errors, ...this.errors];
    return { data: own, ...(all.length > 0 ? { errors: all } : {}), ...rest };
  }

  private whole(value: unknown, place: Place): unknown {
    if (this.mode === 'torn' || this.mode === 'bent' || this.mode === 'within') return this.tear(value, place);
    return this.isHit(place, 0.4) ? this.lost(place) : value;
  }

  private lost({ identity, path }: Place): null {
    if (this.mode !== 'absent') this.errors.push({ message: 'no', path, extensions: { code: pick(CODES, `${this.seed} ${identity} code`) } });
    return null;
  }

  private tear(value: unknown, place: Place): unknown {
    if (Array.isArray(value)) return this.isHit(place, 0.05) ? this.torn(place, LISTS) : value.map((item, at) => this.tear(item, { identity: `${place.identity} ${at}`, path: [...place.path, at] }));
    if (typeof value !== 'object' || value === null) return value !== null && !TYPE_NAME.test(String(value)) && this.isHit(place, 0.1) ? this.torn(place, LEAVES) : value;
    if (this.isHit(place, 0.03)) return this.torn(place, OBJECTS);
    return Object.fromEntries(Object.entries(value as Data).map(([key, part]) => [key, this.tear(part, { identity: `${place.identity} ${key.replace(PLAN_PREFIX, '')}`, path: [...place.path, key] })]));
  }

  private torn(place: Place, values: readonly unknown[]): unknown {
    if (this.mode === 'within') return this.lost(place);
    if (values !== LEAVES && this.mode === 'torn') return null;
    return structuredClone(pick(values, `${this.seed} ${place.identity} value`));
  }

  private isHit({ identity }: Place, share: number): boolean {
    return chance(`${this.seed} ${identity}`) < share;
  }
}

/** JSON in which the order of fields says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part));
}

function pick<T>(options: readonly T[], text: string): T {
  return options[Math.floor(chance(text) * options.length)] as T;
}

/** A number from 0 up to 1, the same for the same text. */
function chance(text: string): number {
  // FNV-1a, and a last stir: its high bits are those of the last letters otherwise.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

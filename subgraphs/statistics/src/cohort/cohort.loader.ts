import { SetArena } from '@linli/number-sets';
import type { RegisterDatabase } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import type { Definition } from '../condition/condition.js';
import type { Cell, CellQuestion, Disclosure } from '../disclosure/disclosure.js';
import { disclosureOf } from '../disclosure/disclosure-of.js';
import { neededDimensions, neededSets, type AskedCohort, type NeededSet } from '../sets/asked-cohort.js';
import { cellsOf, findCohort, levelOf, residentsCounted, type Division } from '../sets/count-cohort.js';
import { countKey, type CountMemory, type ShownCell } from '../sets/count-memory.js';
import { divisionsOf, partsOf } from '../sets/parts-of.js';
import type { HeldSet, SetMemory } from '../sets/set-memory.js';
import { takeSets } from '../sets/take-sets.js';
import { checkDay } from './check-day.js';
import { divisionField, setsField } from './part-names.js';
import { checkPlace, placeOf } from './place.js';
import { quarterEnds } from './quarter-ends.js';

/** A cohort as it stands between the two steps of its question: what is asked, and what departments have delivered. */
export interface CohortParts {
  readonly question: string;
  readonly [field: string]: unknown;
}

/** What of statistics is not of one request. */
export interface CountingHouse {
  readonly memory: SetMemory;
  /** What was counted and shown before. */
  readonly counts: CountMemory;
  /** What tests count by instead of the house's own control. */
  readonly disclosure: Disclosure | undefined;
}

const MOST_QUARTERS = 20;
const MOST_DIMENSIONS = 2;

/** Opens a question: the parts by which departments are asked. */
export function createCohortOpener(db: RegisterDatabase, { memory }: CountingHouse) {
  return (definition: Definition, { asOf = db.today, questionNo }: { readonly asOf?: string | null | undefined; readonly questionNo: string | null }): CohortParts => {
    const asked: AskedCohort = { ...definition, asOf: asOf ?? db.today, dimensions: [], questionNo, isPoint: false };
    checkDay(asked, db.today);
    return openCohort(asked, memory);
  };
}

/** Opens the same question of the ends of quarters. */
export function createTrendOpener(db: RegisterDatabase, { memory }: CountingHouse) {
  return ({ question }: CohortParts, quarters: number): readonly CohortParts[] => {
    const asked = JSON.parse(question) as AskedCohort;
    if (quarters < 1 || quarters > MOST_QUARTERS) throw linliError('BAD_USER_INPUT', { subject: 'quarters', expected: `1 to ${MOST_QUARTERS}`, got: String(quarters) });
    if (asked.isPoint) throw linliError('BAD_USER_INPUT', { subject: 'trend', expected: 'a cohort', got: 'a point of a trend' });
    const points = quarterEnds(asked.asOf, quarters).map((asOf) => ({ ...asked, asOf, isPoint: true }));
    for (const point of points) checkDay(point, db.today);
    return points.map((point) => openCohort(point, memory));
  };
}

/** Opens a division of a question by one dimension or two. */
export function createTableOpener(db: RegisterDatabase, { memory }: CountingHouse) {
  return ({ question }: CohortParts, dimensions: readonly string[]): CohortParts => {
    const asked: AskedCohort = { ...(JSON.parse(question) as AskedCohort), dimensions };
    if (dimensions.length < 1 || dimensions.length > MOST_DIMENSIONS || new Set(dimensions).size < dimensions.length) {
      throw linliError('BAD_USER_INPUT', { subject: 'dimensions', expected: 'one dimension or two that differ', got: dimensions.length === 0 ? 'none' : `${dimensions.length}` });
    }
    for (const name of dimensions) checkPlace(name, levelOf(asked, dimensions));
    const parts = partsOf(asked, memory);
    checkDay(asked, db.today);
    return { question: JSON.stringify(asked), dimensions, ...parts };
  };
}

function openCohort(asked: AskedCohort, memory: SetMemory): CohortParts {
  return { question: JSON.stringify(asked), asOf: asked.asOf, ...partsOf(asked, memory), ...divisionsOf(asked, memory) };
}

/** Counts a cohort by what departments have delivered: by the dimensions that are named, whose divisions came by themselves, or by those of its table. What one request counts twice, it counts once. */
export function createCounter(db: RegisterDatabase, house: CountingHouse) {
  const noted = new Set<string>();
  const counted = new Map<string, Promise<readonly ShownCell[]>>();
  return (parts: CohortParts, dimensions?: readonly string[]): Promise<readonly ShownCell[]> => {
    const key = JSON.stringify([parts.question, dimensions ?? null]);
    let cells = counted.get(key);
    if (!cells) counted.set(key, (cells = countOnce(db, house, { parts, dimensions, noted })));
    return cells;
  };
}

interface Counting {
  readonly parts: CohortParts;
  readonly dimensions: readonly string[] | undefined;
  /** What is on record of this request already. */
  readonly noted: Set<string>;
}

async function countOnce(db: RegisterDatabase, house: CountingHouse, { parts, dimensions, noted }: Counting): Promise<readonly ShownCell[]> {
  const asked = JSON.parse(parts.question) as AskedCohort;
  const names = dimensions ?? asked.dimensions;
  const question: CellQuestion = { subject: asked.subject, dimensions: names, level: levelOf(asked, names), place: placeOf(asked.where) };
  for (const name of names) checkPlace(name, question.level);
  return SetArena.within(async (arena) => {
    const delivered = takeDelivered(asked, { parts, dimensions, memory: house.memory, arena });
    const note = (residents: string): void => {
      if (!noted.has(parts.question)) db.noteCounted({ question: asked.questionNo, definition: toLogged(asked), set: residents });
      noted.add(parts.question);
    };
    const key = countKey(asked, { dimensions: names, sets: [...delivered.taken.values(), ...delivered.divisions.map(({ held }) => held)] });
    const known = key === null ? undefined : house.counts.get(key);
    if (known) {
      note(known.residents);
      return known.cells;
    }
    const found = findCohort(asked, delivered.taken, arena);
    const residents = residentsCounted(found.cohort, { subject: asked.subject, taken: delivered.taken, arena }).toBase64();
    note(residents);
    const cells = await showCells(question, { cells: cellsOf(found, delivered.divisions, arena), disclosure: house.disclosure ?? disclosureOf(db.book), memory: house.memory });
    if (key !== null) house.counts.keep(key, { cells, residents });
    return cells;
  });
}

async function showCells(question: CellQuestion, { cells, disclosure, memory }: { readonly cells: readonly Cell[]; readonly disclosure: Disclosure; readonly memory: SetMemory }): Promise<readonly ShownCell[]> {
  memory.trim();
  const shown = await disclosure.show(question, cells);
  return cells.map(({ values }, place) => ({ values, count: shown[place] ?? null, isRedacted: (shown[place] ?? null) === null }));
}

/** What the log says was asked: with the level that it had when it was asked, since of a sealed question those who were counted are not told what it was. */
function toLogged({ subject, where }: AskedCohort): string {
  return JSON.stringify({ subject, where, level: levelOf({ subject, where }) });
}

interface Taking {
  readonly parts: CohortParts;
  readonly dimensions: readonly string[] | undefined;
  readonly memory: SetMemory;
  readonly arena: SetArena;
}

interface Delivered {
  readonly taken: ReadonlyMap<string, HeldSet>;
  readonly divisions: readonly Division[];
}

function takeDelivered(asked: AskedCohort, { parts, dimensions, memory, arena }: Taking): Delivered {
  const taking = { asOf: asked.asOf, memory, arena };
  const ofTable = dimensions ? [] : neededDimensions(asked);
  const taken = takeSets([...neededSets(asked), ...ofTable], (department) => textIn(parts, setsField(department)), taking);
  const alone = dimensions ? neededDimensions({ subject: asked.subject, dimensions }) : [];
  const held = new Map<NeededSet, HeldSet>();
  for (const needed of ofTable) held.set(needed, taken.get(JSON.stringify(needed)) as HeldSet);
  for (const needed of alone) held.set(needed, takeSets([needed], (department) => textIn(parts, divisionField(department, needed.name)), taking).get(JSON.stringify(needed)) as HeldSet);
  return { taken, divisions: (dimensions ?? asked.dimensions).map((name, place) => ({ name, held: held.get([...ofTable, ...alone][place] as NeededSet) as HeldSet })) };
}

function textIn(parts: CohortParts, field: string): string | null {
  return (parts[field] as { readonly sets?: string | null } | null | undefined)?.sets ?? null;
}

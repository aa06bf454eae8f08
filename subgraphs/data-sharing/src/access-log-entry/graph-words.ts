import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LoggedField } from './logged-field.type.js';

/** The words of the graph that the log names by coordinates, generated from the contracts of all departments: no department names another in code. */
interface GraphWords {
  /** Chinese names of departments. */
  readonly departments: Readonly<Record<string, string>>;
  /** Fields from S2 up. */
  readonly fields: Readonly<Record<string, { readonly zh: string; readonly en: string; readonly level: string }>>;
}

const FILE = resolve(__dirname, '..', '..', 'graph-words.json');
// Who reads his own record belongs to no department.
const RESIDENT = { name: 'resident', zh: '居民' };

let words: GraphWords | null = null;
let unsealed: ReadonlySet<string> | null = null;

/** The Chinese name of a department; null for an application. */
export function departmentZh(name: string): string | null {
  return name === RESIDENT.name ? RESIDENT.zh : (read().departments[name] ?? null);
}

/** A field in plain words. One that the graph has no more keeps its coordinate: the log is older than the graph. */
export function toLoggedField(coordinate: string): LoggedField {
  const { zh = coordinate, en = coordinate } = read().fields[coordinate] ?? {};
  return { coordinate, zh, en };
}

/** Whether a field belongs to a sealed file. One that the graph has no more does unless its type is there and holds nothing sealed: what was sealed when it was read stays so. */
export function isSealed(coordinate: string): boolean {
  const { fields } = read();
  const known = fields[coordinate];
  return known ? known.level === 'S4' : !unsealedTypes().has(typeOf(coordinate));
}

function unsealedTypes(): ReadonlySet<string> {
  if (unsealed) return unsealed;
  const types = new Set(Object.keys(read().fields).map(typeOf));
  for (const [coordinate, { level }] of Object.entries(read().fields)) if (level === 'S4') types.delete(typeOf(coordinate));
  return (unsealed = types);
}

function typeOf(coordinate: string): string {
  return coordinate.slice(0, coordinate.indexOf('.'));
}

function read(): GraphWords {
  return (words ??= JSON.parse(readFileSync(FILE, 'utf8')) as GraphWords);
}

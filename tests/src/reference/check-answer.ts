import { openId } from '@linli/subgraph-kit';
import { getNamedType, getNullableType, isLeafType, isListType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import { isSaid, keepTexts } from './answer-places.js';
import { checkConnection } from './check-connection.js';
import { collectFields, type AskedDocument } from './collect-fields.js';
import type { ContractRules } from './contract-rules.js';
import type { ReferenceRights } from './reference-rights.js';
import { isSealed, type ReferenceRows, type Sight } from './reference-rows.js';

export type Seen = Readonly<Record<string, unknown>>;

/** A place of the answer that is compared. */
export interface Place {
  readonly given: unknown;
  /** What the register holds there. */
  readonly whole: unknown;
  readonly path: string;
  /** The resident under whom it stands. */
  readonly above: number | null;
  readonly sets: readonly SelectionSetNode[];
}

export interface Checking extends AskedDocument {
  readonly rules: ContractRules;
  readonly rows: ReferenceRows;
  readonly rights: ReferenceRights;
  /** The paths at which the answer has errors. */
  readonly refused: ReadonlySet<string>;
}

/** What of a person's insurance stands on the object itself, out of the row about him. */
const INSURED = new Set(['education', 'maritalStatus', 'isIdFifteenDigits', 'isIdValid']);
/** Not compared: worked out of several rows, some of which the caller may not see; what is the data office's own, which the reference is not; and the log, which grows with each question (own-log.test.ts compares it). */
const OTHERWISE = new Set(['CommunityServices.lastVisitDate', 'Health.isVaccinationUpToDate', 'Query.mediationOutcomes', 'Query.emergencyAccesses', 'Query.accessLogEntries', 'Resident.accessLog']);
/** Only their number in a row, or an id that is opaque; others' rows show them. */
const STUBS = new Set(['Resident', 'Household']);

/** Compares an answer with what its caller may read of the whole: gathers what there is too much, what is missing, and nulls of which nothing is said. */
export class AnswerCheck {
  readonly faults: string[] = [];
  /** How often something was denied. */
  denials = 0;
  /** How many values of personal fields were answered. */
  answered = 0;
  /** Values that may stand nowhere in the answer's errors. */
  readonly secrets = new Set<string>();

  constructor(readonly checking: Checking) {}

  object(type: GraphQLObjectType, { given, whole, path, above, sets }: Place & { readonly given: Seen; readonly whole: Seen }, isHidden = false): void {
    const { rules, rights, variables } = this.checking;
    const resident = type.name === 'Resident' ? openId('resident', whole.refId as string) : above;
    for (const [key, fields] of collectFields(sets, this.checking)) {
      const [field] = fields as readonly [FieldNode];
      const definition = type.getFields()[field.name.value];
      const at = path === '' ? key : `${path}.${key}`;
      const coordinate = `${type.name}.${field.name.value}`;
      const place: Place = { given: given[key], whole: whole[key], path: at, above: resident, sets: fields.flatMap(({ selectionSet }) => selectionSet ?? []) };
      // A cursor is sealed anew each time.
      if (!definition || OTHERWISE.has(coordinate) || field.name.value === 'cursor') continue;
      if (!fields.every((each) => rules.mayAsk(type, { field: each, variables, rights }))) this.denied(place, { isRecorded: true, why: `${coordinate} is not his to read` });
      else if (type.name === 'Query' && /^(me|myWards)$/.test(field.name.value)) this.own(field.name.value, { type: definition.type, place });
      else if (isHidden && this.standsInRow(coordinate)) this.denied(place, { isRecorded: place.whole !== null, why: `${coordinate} of a row that is not his to read` });
      else {
        if (rules.isPersonal(coordinate) && place.given !== null && isLeafType(getNullableType(definition.type))) this.answered++;
        this.value(definition.type, { ...place, field });
      }
    }
  }

  private own(name: string, { type, place }: { readonly type: GraphQLOutputType; readonly place: Place }): void {
    const { purpose, residentNo, wards } = this.checking.rights;
    if (purpose !== 'SELF' || residentNo === null) return this.denied(place, { isRecorded: true, why: 'he is no resident' });
    const whole = name === 'me' ? place.whole : wards.slice(0, 1).map(() => place.whole);
    this.value(type, { ...place, whole });
  }

  private standsInRow(coordinate: string): boolean {
    const [type = '', name = ''] = coordinate.split('.');
    return type === 'SocialSecurity' ? INSURED.has(name) : this.checking.rules.isOwnedBy('public-security', coordinate);
  }

  private value(type: GraphQLOutputType, place: Place & { readonly field?: FieldNode }): void {
    const nullable = getNullableType(type);
    const { given, whole, path } = place;
    if (whole === null || whole === undefined) return void (given !== null && given !== undefined && this.fault('leak', path, 'nothing is recorded, or nobody is answered'));
    if (isListType(nullable)) return this.list(nullable.ofType as GraphQLOutputType, { ...place, whole: whole as readonly unknown[] });
    if (isLeafType(nullable)) return this.leaf(place);
    const named = nullable as GraphQLObjectType;
    if (named.name.endsWith('Connection')) return checkConnection(this, named, { ...place, whole: whole as Seen });
    this.row(named, { ...place, whole: whole as Seen });
  }

  private leaf({ given, whole, path }: Place): void {
    if (given === null || given === undefined) return isSaid(path, this.checking.refused) ? this.fault('less', path, `it is ${JSON.stringify(whole)}, and refused`) : this.fault('silent', path, `it is ${JSON.stringify(whole)}`);
    if (JSON.stringify(given) !== JSON.stringify(whole)) this.fault('leak', path, `${JSON.stringify(given)} is not ${JSON.stringify(whole)}`);
  }

  private row(type: GraphQLObjectType, place: Place & { readonly whole: Seen }): void {
    const { given, whole, path, above } = place;
    const sight = this.sight(type.name, whole, above);
    if (sight === false && !STUBS.has(type.name)) return this.denied(place, { isRecorded: !isSealed(type.name), why: `a row of ${type.name} that is not his to read` });
    const isHidden = (sight === false && STUBS.has(type.name)) || (type.name === 'SocialSecurity' && above !== null && this.checking.rows.person(above, this.checking.rights) !== true);
    if (given === null || given === undefined) {
      if (isHidden || sight === 'unsure' || this.hasNothing(type, place.sets)) return this.denied(place, { isRecorded: true, why: `nothing of ${type.name} is his to read` });
      return this.fault(isSaid(path, this.checking.refused) ? 'less' : 'silent', path, `there is a ${type.name}`);
    }
    this.object(type, { ...place, given: given as Seen, whole }, isHidden);
  }

  private list(item: GraphQLOutputType, place: Place & { readonly whole: readonly unknown[] }): void {
    const { given, whole, path } = place;
    const named = getNamedType(item);
    const sights = isObjectType(named) && !STUBS.has(named.name) ? whole.map((row) => this.sight(named.name, row as Seen, place.above)) : whole.map(() => true as const);
    const seen = whole.filter((_row, at) => sights[at] !== false);
    const isUnsure = sights.includes('unsure');
    if (given === null || given === undefined) {
      if (seen.length === 0 || isUnsure || (isObjectType(named) && this.hasNothing(named, place.sets))) return this.denied(place, { isRecorded: whole.length > 0, why: 'no row of it is his to read' });
      return this.fault(isSaid(path, this.checking.refused) ? 'less' : 'silent', path, `there are ${seen.length}`);
    }
    this.items(item, { ...place, given: given as readonly unknown[], seen, isUnsure });
  }

  // Where it is not sure of each row whether it is seen, what is given is looked for in what there may be, in its order.
  items(item: GraphQLOutputType, { given, seen, isUnsure, ...place }: Place & { readonly given: readonly unknown[]; readonly seen: readonly unknown[]; readonly isUnsure: boolean }): void {
    if (!isUnsure) {
      if (given.length !== seen.length) return this.fault(given.length > seen.length ? 'leak' : 'less', place.path, `${given.length} are given, of ${seen.length}`);
      return given.forEach((one, at) => this.value(item, { ...place, given: one, whole: seen[at], path: `${place.path}.${at}` }));
    }
    let next = 0;
    given.forEach((one, at) => {
      const path = `${place.path}.${at}`;
      while (next < seen.length && this.trial(item, { ...place, given: one, whole: seen[next], path }).length > 0) next++;
      if (next++ >= seen.length) this.fault('leak', path, 'it is none of those that may be seen');
    });
  }

  private trial(item: GraphQLOutputType, place: Place): readonly string[] {
    const trial = new AnswerCheck(this.checking);
    trial.value(item, place);
    return trial.faults;
  }

  denied({ given, whole, path }: Place, { isRecorded, why }: { readonly isRecorded: boolean; readonly why: string }): void {
    this.denials++;
    keepTexts(whole, this.secrets);
    if (given !== null && given !== undefined) this.fault('leak', path, `${why}, and is answered`);
    else if (isRecorded && !isSaid(path, this.checking.refused)) this.fault('silent', path, why);
  }

  sight(type: string, row: Seen, above: number | null): Sight {
    return this.checking.rows.sightOf(type, { row, above, rights: this.checking.rights }) ?? true;
  }

  /** Whether nothing of what is asked of a type is the caller's to read. */
  hasNothing(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): boolean {
    const { rules, rights, variables } = this.checking;
    return [...collectFields(sets, this.checking).values()].flat().every((field) => {
      const definition = type.getFields()[field.name.value];
      if (!definition) return false;
      const below = getNamedType(definition.type);
      return !rules.mayAsk(type, { field, variables, rights }) || (isObjectType(below) && field.selectionSet !== undefined && this.hasNothing(below, [field.selectionSet]));
    });
  }

  fault(kind: 'leak' | 'less' | 'silent', path: string, why: string): void {
    this.faults.push(`${kind} at ${path}: ${why}`);
  }
}

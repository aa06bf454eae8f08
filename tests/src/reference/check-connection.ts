import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { argumentOf, isCount, isSaid } from './answer-places.js';
import type { AnswerCheck, Place, Seen } from './check-answer.js';
import { collectFields } from './collect-fields.js';

const DEFAULT_PAGE = 20;

/** Compares a page of a list with what of the whole list its reader may see. */
export function checkConnection(check: AnswerCheck, type: GraphQLObjectType, place: Place & { readonly whole: Seen; readonly field?: FieldNode }): void {
  const { given, whole, path, field } = place;
  if (given === null || given === undefined) return check.hasNothing(type, place.sets) ? check.denied(place, { isRecorded: true, why: `nothing of ${type.name} is his to read` }) : check.fault(isSaid(path, check.checking.refused) ? 'less' : 'silent', path, 'there is such a list');
  const node = getNamedType(type.getFields().nodes?.type) as GraphQLObjectType;
  const rows = whole.refNodes as readonly Seen[];
  const sights = rows.map((row) => check.sight(node.name, row, place.above));
  const size = argumentOf(field, 'first', check.checking) as number | undefined ?? DEFAULT_PAGE;
  const isMore = (whole.refPage as Seen).hasNextPage === true;
  const isUnsure = sights.includes('unsure');
  const places = rows.flatMap((_row, at) => (sights[at] === false ? [] : [at]));
  const shown = isUnsure ? places : places.slice(0, size);
  check.denials += rows.length - places.length;
  const isKnown = !isUnsure && (!isMore || places.length > size);
  for (const [key, fields] of collectFields(place.sets, check.checking)) {
    const name = fields[0]?.name.value ?? '';
    const value = (given as Seen)[key];
    const below = { ...place, path: `${path}.${key}`, sets: fields.flatMap(({ selectionSet }) => selectionSet ?? []) };
    if (name === 'nodes' || name === 'edges') checkPage(check, { ...below, given: value as readonly Seen[] | null }, { whole: (whole[key] as readonly Seen[] | null) ?? [], shown, type: name === 'nodes' ? node : (getNamedType(type.getFields().edges?.type) as GraphQLObjectType), isKnown, isMore, isUnsure });
    if (name === 'pageInfo' && isKnown) checkPageInfo(check, value as Seen, { ...below, isNext: places.length > size, count: shown.length });
    const exact = isUnsure || isMore || argumentOf(field, 'after', check.checking) ? null : places.length;
    if (name === 'totalCount' && !isCount(value as number | null, { most: whole[key] as number | null, exact })) check.fault('leak', below.path, `${String(value)} are counted, of ${String(exact ?? whole[key])}`);
  }
}

function checkPage(check: AnswerCheck, { given, ...place }: Place & { readonly given: readonly Seen[] | null }, { whole, shown, type, isKnown, isMore, isUnsure }: { readonly whole: readonly Seen[]; readonly shown: readonly number[]; readonly type: GraphQLObjectType; readonly isKnown: boolean; readonly isMore: boolean; readonly isUnsure: boolean }): void {
  if (given === null || given === undefined) return check.hasNothing(type, place.sets) ? undefined : check.fault('silent', place.path, 'there is such a list');
  const seen = shown.map((at) => whole[at]);
  if (isUnsure && isMore) return;
  // What stands after the last row that the reference has read is not compared.
  const told = isKnown || isUnsure ? given : given.slice(0, seen.length);
  check.items(type, { ...place, given: told, seen, whole, isUnsure });
}

function checkPageInfo(check: AnswerCheck, given: Seen, { sets, path, isNext, count }: Place & { readonly isNext: boolean; readonly count: number }): void {
  for (const [key, fields] of collectFields(sets, check.checking)) {
    const name = fields[0]?.name.value;
    if (name === 'hasNextPage' && given[key] !== isNext) check.fault('leak', `${path}.${key}`, `it is ${String(isNext)} for what he may see`);
    if (/Cursor$/.test(name ?? '') && (given[key] === null) !== (count === 0)) check.fault('leak', `${path}.${key}`, 'a page has cursors when it has rows');
  }
}

import { beforeOrNever, beginsWith, from, isCode, listPage, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { CHILD_WELFARE_KIND, type ChildWelfareKindValue } from '@linli/vocabulary';
import { toChildWelfare } from './child-welfare.mapper.js';
import { ChildWelfareRecord } from './child-welfare.record.js';
import type { ChildWelfare } from './child-welfare.type.js';

/** What a list of child welfare files can be narrowed by; what is not given does not narrow. */
export interface ChildWelfareSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly kind?: ChildWelfareKindValue | 'UNMAPPED' | null | undefined;
  readonly areBothParentsAway?: boolean | null | undefined;
  readonly notVisitedSince?: string | null | undefined;
  readonly openedFrom?: string | null | undefined;
  readonly openedUpTo?: string | null | undefined;
}

/** Reads child welfare files by number. */
export function createChildWelfareLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ChildWelfareRecord, by: 'fileNo', toType: toChildWelfare });
}

/** Reads a page of child welfare files. */
export function createChildWelfarePage(db: RegisterDatabase) {
  return (selection: ChildWelfareSelection, page: PageRequest): Promise<Connection<ChildWelfare>> =>
    listPage(db, { record: ChildWelfareRecord, toType: toChildWelfare, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: ChildWelfareSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('kindCode', { table: CHILD_WELFARE_KIND, word: selection.kind }),
    areBothAway(selection.areBothParentsAway),
    beforeOrNever('lastCareVisitDate', selection.notVisitedSince),
    from('openedDate', selection.openedFrom),
    upTo('openedDate', selection.openedUpTo),
  ];
}

function areBothAway(isWanted: boolean | null | undefined) {
  return isWanted === null || isWanted === undefined ? null : whenSql('(t."sffqwc" AND t."sfmqwc") = ?', isWanted);
}

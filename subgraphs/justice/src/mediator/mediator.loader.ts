import { beginsWith, equals, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { checkDivisionCode } from '@linli/vocabulary';
import { toMediator } from './mediator.mapper.js';
import { MediatorRecord } from './mediator.record.js';
import type { Mediator } from './mediator.type.js';

/** What a list of mediators can be narrowed by. */
export interface MediatorSelection {
  readonly communityCodePrefix?: string | null | undefined;
  readonly isFiveElders?: boolean | null | undefined;
}

/** Reads mediators by number. */
export function createMediatorLoader(db: RegisterDatabase) {
  return loadOne(db, { record: MediatorRecord, by: 'mediatorNo', toType: toMediator });
}

/** Reads the mediators of committees: a handful each. */
export function createMediatorsOfCommittee(db: RegisterDatabase) {
  return loadMany(db, { record: MediatorRecord, by: 'committeeNo', toType: toMediator });
}

/** Reads a page of mediators. @throws DIVISION_UNKNOWN when the prefix is of no division. */
export function createMediatorPage(db: RegisterDatabase) {
  return async ({ communityCodePrefix, isFiveElders }: MediatorSelection, page: PageRequest): Promise<Connection<Mediator>> => {
    const where = [beginsWith('communityCode' as const, communityCodePrefix && checkDivisionCode(communityCodePrefix)), equals('isFiveElders' as const, isFiveElders)];
    return listPage(db, { record: MediatorRecord, toType: toMediator, where }, page);
  };
}

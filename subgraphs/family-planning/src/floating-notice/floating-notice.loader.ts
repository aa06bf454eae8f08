import { before, beginsWith, checkGridPrefix, from, isCode, listPage, loadMany, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { checkDivisionPrefix, FLOATING_NOTICE_KIND, NOTICE_DIRECTION } from '@linli/vocabulary';
import type { FloatingNoticeFilter } from './floating-notice.input.js';
import { toFloatingNotice } from './floating-notice.mapper.js';
import { FloatingNoticeRecord } from './floating-notice.record.js';
import type { FloatingNotice } from './floating-notice.type.js';

const NEWEST_FIRST = { record: FloatingNoticeRecord, toType: toFloatingNotice, orderBy: 'sentDate', isDescending: true } as const;

/** Reads notices by number. */
export function createFloatingNoticeLoader(db: RegisterDatabase) {
  return loadOne(db, { record: FloatingNoticeRecord, by: 'noticeNo', toType: toFloatingNotice });
}

/** Reads the notices about residents, newest first. */
export function createFloatingNoticesOfResident(db: RegisterDatabase) {
  return loadMany<FloatingNoticeRecord, FloatingNotice>(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of notices, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createFloatingNoticePage(db: RegisterDatabase) {
  return async (filter: FloatingNoticeFilter, page: PageRequest): Promise<Connection<FloatingNotice>> =>
    listPage<FloatingNoticeRecord, FloatingNotice>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: FloatingNoticeFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    beginsWith('originDivisionCode' as const, checkDivisionPrefix(filter.originDivisionCodePrefix)),
    isCode('directionCode' as const, { table: NOTICE_DIRECTION, word: filter.direction }),
    isCode('kindCode' as const, { table: FLOATING_NOTICE_KIND, word: filter.kind }),
    before('dueDate' as const, filter.overdueOn),
    filter.overdueOn ? whenSql('t."hfrq" IS NULL OR t."hfrq" > ?::date', filter.overdueOn) : null,
    from('sentDate' as const, filter.sentFrom),
    upTo('sentDate' as const, filter.sentUpTo),
  ];
}

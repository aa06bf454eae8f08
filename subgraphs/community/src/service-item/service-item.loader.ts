import { isCode, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DEPARTMENT } from '@linli/vocabulary';
import type { ServiceItemFilter } from './service-item.input.js';
import { toServiceItem } from './service-item.mapper.js';
import { ServiceItemRecord } from './service-item.record.js';
import type { ServiceItem } from './service-item.type.js';

/** Reads service items by code. */
export function createServiceItemLoader(db: RegisterDatabase) {
  return loadOne<ServiceItemRecord, ServiceItem, string>(db, { record: ServiceItemRecord, by: 'itemCode', toType: toServiceItem });
}

/** Reads a page of the catalogue. */
export function createServiceItemPage(db: RegisterDatabase) {
  return ({ department }: ServiceItemFilter, page: PageRequest): Promise<Connection<ServiceItem>> =>
    listPage(db, { record: ServiceItemRecord, toType: toServiceItem, where: [isCode('departmentCode', { table: DEPARTMENT, word: department })] }, page);
}

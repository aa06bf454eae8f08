import { beginsWith, from, isCode, listPage, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { ADOPTION_KIND, type AdoptionKindValue } from '@linli/vocabulary';
import { toAdoption } from './adoption.mapper.js';
import { AdoptionRecord } from './adoption.record.js';
import type { Adoption } from './adoption.type.js';

/** What a list of adoptions can be narrowed by; what is not given does not narrow. */
export interface AdoptionSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly kind?: AdoptionKindValue | 'UNMAPPED' | null | undefined;
  readonly registeredFrom?: string | null | undefined;
  readonly registeredUpTo?: string | null | undefined;
}

/** Reads adoptions by number. */
export function createAdoptionLoader(db: RegisterDatabase) {
  return loadOne<AdoptionRecord, Adoption, string>(db, { record: AdoptionRecord, by: 'certificateNo', toType: toAdoption });
}

/** Reads a page of adoptions. */
export function createAdoptionPage(db: RegisterDatabase) {
  return (selection: AdoptionSelection, page: PageRequest): Promise<Connection<Adoption>> =>
    listPage(db, { record: AdoptionRecord, toType: toAdoption, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: AdoptionSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('kindCode', { table: ADOPTION_KIND, word: selection.kind }),
    from('registeredDate', selection.registeredFrom),
    upTo('registeredDate', selection.registeredUpTo),
  ];
}

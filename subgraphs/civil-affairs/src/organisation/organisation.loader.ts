import { beginsWith, isCode, listPage, loadOne, loadPages, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK, type OrganisationKindValue, type OrganisationStatusValue, type OrganisationTrackValue } from '@linli/vocabulary';
import { toOrganisation } from './organisation.mapper.js';
import { OrganisationRecord } from './organisation.record.js';
import type { Organisation } from './organisation.type.js';

/** What a list of social organisations can be narrowed by; what is not given does not narrow. */
export interface OrganisationSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly kind?: OrganisationKindValue | 'UNMAPPED' | null | undefined;
  readonly track?: OrganisationTrackValue | 'UNMAPPED' | null | undefined;
  readonly status?: OrganisationStatusValue | 'UNMAPPED' | null | undefined;
}

/** Reads social organisations by number. */
export function createOrganisationLoader(db: RegisterDatabase) {
  return loadOne<OrganisationRecord, Organisation, string>(db, { record: OrganisationRecord, by: 'organisationCode', toType: toOrganisation });
}

/** Reads a page of social organisations. */
export function createOrganisationPage(db: RegisterDatabase) {
  return (selection: OrganisationSelection, page: PageRequest): Promise<Connection<Organisation>> =>
    listPage(db, { record: OrganisationRecord, toType: toOrganisation, where: conditionsOf(selection) }, page);
}

/** Reads a page of the organisations of each grid; one loader per set of arguments. */
export function createOrganisationsOfGrid(db: RegisterDatabase) {
  return (selection: OrganisationSelection, page: PageRequest) =>
    loadPages<OrganisationRecord, Organisation, string>(db, { record: OrganisationRecord, by: 'gridCode', toType: toOrganisation, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: OrganisationSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('kindCode', { table: ORGANISATION_KIND, word: selection.kind }),
    isCode('trackCode', { table: ORGANISATION_TRACK, word: selection.track }),
    isCode('statusCode', { table: ORGANISATION_STATUS, word: selection.status }),
  ];
}

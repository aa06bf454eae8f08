import { beginsWith, equals, holds, listPage, loadMany, loadOne, loadPages, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { encodeOne, VOLUNTEER_SKILL, type VolunteerSkillValue } from '@linli/vocabulary';
import { toVolunteer } from './volunteer.mapper.js';
import { VolunteerRecord } from './volunteer.record.js';
import type { Volunteer } from './volunteer.type.js';

/** What a list of volunteers can be narrowed by; what is not given does not narrow. */
export interface VolunteerSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly skill?: VolunteerSkillValue | 'UNMAPPED' | null | undefined;
  readonly organisationCode?: string | null | undefined;
  readonly isContactShared?: boolean | null | undefined;
}

/** Reads volunteers by number. */
export function createVolunteerLoader(db: RegisterDatabase) {
  return loadOne(db, { record: VolunteerRecord, by: 'volunteerNo', toType: toVolunteer });
}

/** Reads a page of volunteers. */
export function createVolunteerPage(db: RegisterDatabase) {
  return (selection: VolunteerSelection, page: PageRequest): Promise<Connection<Volunteer>> =>
    listPage(db, { record: VolunteerRecord, toType: toVolunteer, where: conditionsOf(selection) }, page);
}

/** Reads the registrations of residents as volunteers, newest first. */
export function createVolunteersOfResident(db: RegisterDatabase) {
  return loadMany<VolunteerRecord, Volunteer>(db, { record: VolunteerRecord, by: 'residentNo', toType: toVolunteer, orderBy: 'registeredDate', isDescending: true });
}

/** Reads a page of the volunteers of each grid; one loader per set of arguments. */
export function createVolunteersOfGrid(db: RegisterDatabase) {
  return (selection: VolunteerSelection, page: PageRequest) =>
    loadPages<VolunteerRecord, Volunteer, string>(db, { record: VolunteerRecord, by: 'gridCode', toType: toVolunteer, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: VolunteerSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    hasSkill(selection.skill),
    equals('organisationCode', selection.organisationCode),
    equals('isContactShared', selection.isContactShared),
  ];
}

// UNMAPPED finds those of whose skills one is in no table.
function hasSkill(word: VolunteerSelection['skill']) {
  if (!word) return null;
  if (word === 'UNMAPPED') return whenSql('NOT t."jn" <@ ?::text[]', VOLUNTEER_SKILL.entries.map(({ code }) => code));
  return holds('skillCodes', encodeOne(VOLUNTEER_SKILL, word));
}

import { organisationRow } from '../test-rows.js';
import { toOrganisation } from './organisation.mapper.js';

describe('an organisation', () => {
  it.each([
    ['01', 'ASSOCIATION', '01'],
    ['02', 'SERVICE_INSTITUTION', '02'],
    ['03', 'FOUNDATION', '03'],
    ['4', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toOrganisation(organisationRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });

  it.each([
    ['01', 'REGISTERED', '01'],
    ['02', 'FILED', '02'],
    ['3', 'UNMAPPED', null],
  ])('says of the track code %s: %s', (trackCode, value, standardCode) => {
    expect(toOrganisation(organisationRow({ trackCode })).track).toMatchObject({ value, standardCode, rawCode: trackCode });
  });

  it.each([
    ['01', 'ACTIVE', '01'],
    ['02', 'SUSPENDED', '02'],
    ['03', 'DISSOLVED', '03'],
    ['x', 'UNMAPPED', null],
  ])('says of the status code %s: %s', (statusCode, value, standardCode) => {
    expect(toOrganisation(organisationRow({ statusCode })).status).toMatchObject({ value, standardCode, rawCode: statusCode });
  });
});

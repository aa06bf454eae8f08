import { gridWorkerRow } from '../test-rows.js';
import { toGridWorker } from './grid-worker.mapper.js';

describe('a grid worker', () => {
  it.each([['01', 'GRID_WORKER', '01'], ['02', 'INFORMATION_OFFICER', '02'], ['03', 'MEDIATOR', '03'], ['04', 'COORDINATOR', '04'], ['05', 'LEADER', '05'], ['06', 'UNMAPPED', null]])('says of the role code %s: %s', (roleCode, value, standardCode) => {
    expect(toGridWorker(gridWorkerRow({ roleCode })).role).toMatchObject({ value, standardCode, rawCode: roleCode });
  });
});

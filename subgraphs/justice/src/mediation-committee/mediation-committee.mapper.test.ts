import { committeeRow, STAMP } from '../sample-rows.js';
import { toMediationCommittee } from './mediation-committee.mapper.js';

test.each([
  [1, '990101001001', '社区服务中心二楼'],
  [2, '990101002003', '街道司法所'],
])('committee %i of community %s meets at %s', (committeeNo, communityCode, room) => {
  expect(toMediationCommittee(committeeRow({ committeeNo, communityCode, room }))).toEqual({ committeeNo, name: '东园社区人民调解委员会', communityCode, room, ...STAMP });
});

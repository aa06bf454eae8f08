import { defineOwnTable } from '../code-table.js';

export const DEPARTMENT = defineOwnTable('Department', '部门', 'department', [
  ['PUBLIC_SECURITY', '公安', 'public security'], ['CIVIL_AFFAIRS', '民政', 'civil affairs'], ['FAMILY_PLANNING', '计生（今卫健）', 'family planning'], ['HUMAN_RESOURCES', '人社', 'human resources and social security'], ['JUSTICE', '司法', 'justice'], ['HEALTH', '卫生（今卫健）', 'health'], ['COMMUNITY', '街道社区', 'sub-district and community'],
]);
export const FACILITY_KIND = defineOwnTable('FacilityKind', '设施类别', 'kind of facility', [
  ['STREET_LAMP', '路灯', 'street lamp'], ['MANHOLE', '井盖', 'manhole'], ['FIRE_HYDRANT', '消防栓', 'fire hydrant'], ['ELEVATOR', '电梯', 'lift'], ['WASTE_STATION', '垃圾站', 'waste station'], ['NOTICE_BOARD', '宣传栏', 'notice board'], ['PLAYGROUND', '健身活动场地', 'playground'], ['RAMP', '无障碍坡道', 'ramp'],
]);
export const BUILDING_KIND = defineOwnTable('BuildingKind', '楼栋类别', 'kind of building', [['RESIDENTIAL', '住宅', 'residential'], ['MIXED', '商住', 'mixed'], ['COMMERCIAL', '商业', 'commercial'], ['PUBLIC', '公共', 'public']]);
export const DWELLING_USE = defineOwnTable('DwellingUse', '房屋使用', 'use of a dwelling', [['OWNER_OCCUPIED', '自住', 'owner-occupied'], ['RENTED', '出租', 'rented'], ['VACANT', '空置', 'vacant']]);
export const GRID_WORKER_ROLE = defineOwnTable('GridWorkerRole', '网格队伍角色', 'role in the grid', [['GRID_WORKER', '网格员', 'grid worker'], ['INFORMATION_OFFICER', '信息员', 'information officer'], ['MEDIATOR', '调解员', 'mediator'], ['COORDINATOR', '网格协管员', 'coordinator'], ['LEADER', '网格负责人', 'leader']]);
export const DUTY_KIND = defineOwnTable('DutyKind', '职责类别', 'kind of duty', [['ENVIRONMENT', '环境卫生', 'environment'], ['ORDER', '市容管控', 'order of the streets'], ['CONSTRUCTION', '违建巡查', 'illegal building'], ['VISITING', '走访', 'visits'], ['FLOATING_POPULATION', '流动人口协管', 'floating population'], ['RENTAL', '出租房屋协管', 'rented dwellings'], ['MEDIATION', '矛盾调解', 'mediation']]);
export const GRID_EVENT_KIND = defineOwnTable('GridEventKind', '网格事件类别', 'kind of grid event', [
  ['FIRE_HAZARD', '消防隐患', 'fire hazard'], ['LIGHTING', '照明损坏', 'lighting'], ['DOOR_ACCESS', '门禁损坏', 'door'], ['RAMP', '无障碍设施损坏', 'ramp'], ['DRAINAGE', '排水', 'drainage'], ['WASTE', '垃圾', 'waste'], ['ILLEGAL_BUILDING', '违章搭建', 'illegal building'], ['NOISE', '噪声', 'noise'], ['FACILITY_DAMAGE', '设施损坏', 'damaged facility'],
]);
export const GRID_EVENT_STAGE = defineOwnTable('GridEventStage', '事件环节', 'stage of a grid event', [['REPORTED', '上报', 'reported'], ['DISPATCHED', '派遣', 'dispatched'], ['ACCEPTED', '受理', 'accepted'], ['RESOLVED', '处置完成', 'resolved'], ['VERIFIED', '核查', 'verified'], ['CLOSED', '结案', 'closed'], ['REOPENED', '重办', 'reopened']]);
export const PATROL_FINDING = defineOwnTable('PatrolFinding', '巡查发现', 'finding of a patrol', [['NOTHING', '无', 'nothing'], ['HAZARD', '隐患', 'hazard'], ['DAMAGE', '损坏', 'damage'], ['WASTE', '垃圾', 'waste']]);
export const LOG_ENTRY_KIND = defineOwnTable('LogEntryKind', '民情日志类别', 'kind of log entry', [['VISIT', '走访', 'visit'], ['SUGGESTION', '建议', 'suggestion'], ['HELP_NEEDED', '求助', 'help needed'], ['ENVIRONMENT', '环境', 'environment'], ['NOTICE', '告知', 'notice']]);
export const VISIT_TASK_KIND = defineOwnTable('VisitTaskKind', '走访任务类别', 'kind of visit task', [['ELDER_VISIT', '老人探访', 'elder visit'], ['NEWCOMER', '新入住走访', 'newcomer'], ['ASSISTANCE_REVIEW', '救助复核', 'assistance review'], ['CHILD_CARE', '儿童关爱', 'child care'], ['RENTAL_CHECK', '出租房屋检查', 'rental check'], ['EMPLOYMENT', '就业帮扶', 'employment'], ['DISABILITY', '助残', 'disability']]);
export const VISIT_TASK_STATUS = defineOwnTable('VisitTaskStatus', '任务状态', 'status of a task', [['OPEN', '待办', 'open'], ['DONE', '已完成', 'done'], ['CANCELLED', '已取消', 'cancelled']]);
export const APPLICATION_STATUS = defineOwnTable('ApplicationStatus', '办件状态', 'status of an application', [['SUBMITTED', '已提交', 'submitted'], ['ACCEPTED', '已受理', 'accepted'], ['IN_PROGRESS', '办理中', 'in progress'], ['APPROVED', '办结（通过）', 'approved'], ['REJECTED', '办结（不通过）', 'rejected'], ['CLOSED', '已关闭', 'closed']]);
export const MANDATE_STATUS = defineOwnTable('MandateStatus', '代理授权状态', 'status of a mandate', [['ACTIVE', '有效', 'active'], ['ENDED', '到期', 'ended'], ['REVOKED', '撤销', 'revoked']]);

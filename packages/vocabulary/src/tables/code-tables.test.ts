import * as vocabulary from '../index.js';
import {
  CODE_TABLES, DISABILITY_GRADE, EDUCATION, HEALTH_STATUS, HEALTH_STATUS_BRIEF, HUKOU_EVENT_KIND, MARITAL_STATUS, NATIONALITY, OCCUPATION_STATUS, RELATION_TO_HEAD, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX,
  type CodeTable,
} from '../index.js';

// Codes with the word, or a part of it, that each standard has for them.
const STANDARDS: readonly (readonly [table: CodeTable, values: string])[] = [
  [SEX, '0未知 1男 2女 9未说明'],
  [MARITAL_STATUS, '10未婚 20已婚 21初婚 22再婚 23复婚 30丧偶 40离婚 90未说明'],
  [HEALTH_STATUS_BRIEF, '1健康或良好 2一般或较弱 3有慢性病 6残疾'],
  [HEALTH_STATUS, '10健康 20一般 30有慢性病 31心血管 32脑血管 33慢性呼吸 34慢性消化 35慢性肾炎 36结核 37糖尿病 38神经或精神 41癌症 49其他慢性'],
  [HEALTH_STATUS, '60残疾 61视力 62听力 63言语 64肢体 65智力 66精神 67多重 69其他'],
  [OCCUPATION_STATUS, '11国家公务员 13专业技术人员 17职员 21企业管理人员 24工人 27农民 31学生 37现役军人 51自由职业者 54个体经营者 70无业人员 80休人员 90其他'],
  [NATIONALITY, '01汉 02蒙古 03回 04藏 05维吾尔 06苗 07彝 08壮 09布依 10朝鲜 11满 56基诺'],
  [EDUCATION, '10研究生 11博士研究生毕业 14硕士研究生毕业 20本科 21本科毕业 22本科结业 23本科肄业 30专科 31专科毕业 40中等职业 41中等专科 44职业高中 47技工学校'],
  [EDUCATION, '60普通高级中学 61高中毕业 70初级中学 71初中毕业 80小学 81小学毕业 90其他'],
  [RELATION_TO_HEAD, '01本人 02户主 10配偶 11夫 12妻 20子 30女 40孙 50父母 60祖 70兄弟姐妹 80其他'],
  [RESIDENT_STATUS, '0正常 1死亡 2迁出 3服兵役 4出国境定居 7删除 8注销 9其它'],
  [RESIDENT_CATEGORY, '3人户分离'],
  [HUKOU_EVENT_KIND, '101出生登记 102死亡注销 103住址变动 104住址变动 105迁入 106迁出注销 107变更更正 110户别变更 111注销户口 112恢复户口 201户建立 202户变更 203户撤消'],
];

const ROWS = STANDARDS.flatMap(([table, values]) => values.split(' ').map((each) => ({ table, name: table.name, code: /^\d+/.exec(each)?.[0] ?? '', zh: each.replace(/^\d+/, '') })));

describe('the code tables', () => {
  it.each(ROWS)('$name has $code for $zh', ({ table, code, zh }) => {
    expect(table.entries.find((entry) => entry.code === code)?.zh).toContain(zh);
  });

  it.each(CODE_TABLES.map((table) => ({ name: table.name, table })))('$name has each code and each word once, in the form of the graph, with both names', ({ table }) => {
    expect(table.entries.length).toBeGreaterThan(0);
    expect(new Set(table.entries.map(({ code }) => code)).size).toBe(table.entries.length);
    expect(new Set(table.entries.map(({ value }) => value)).size).toBe(table.entries.length);
    for (const { value, code, zh, en } of table.entries) {
      expect(value).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(value).not.toBe('UNMAPPED');
      expect(code).toMatch(/^\d{1,3}$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.length).toBeGreaterThan(0);
    }
  });

  it.each(CODE_TABLES.map((table) => ({ name: table.name, table })))('$name names its type, its Chinese name and its source', ({ table }) => {
    expect(table.name).toMatch(/^[A-Z][A-Za-z]*$/);
    expect(table.zh).toMatch(/\p{Script=Han}/u);
    expect(table.source).toMatch(/^(GB\/T [\d.]+|hukou systems, 2004|linli \d+)/);
  });

  it('have different names, because each is a type of the graph', () => {
    expect(new Set(CODE_TABLES.map(({ name }) => name)).size).toBe(CODE_TABLES.length);
  });

  it('are all in the list, which the graph types are made from', () => {
    const exported = Object.values<unknown>({ ...vocabulary }).filter((value) => typeof value === 'object' && value !== null && Object.hasOwn(value, 'entries'));
    expect(exported.length).toBeGreaterThan(60);
    expect(new Set(exported)).toEqual(new Set(CODE_TABLES));
    expect(CODE_TABLES).toHaveLength(exported.length);
  });

  it('have 56 nationalities, 01 to 56', () => {
    expect(NATIONALITY.entries.map(({ code }) => code)).toEqual(Array.from({ length: 56 }, (_unused, place) => String(place + 1).padStart(2, '0')));
    expect(new Set(NATIONALITY.entries.map(({ zh }) => zh)).size).toBe(56);
  });

  it.each([[RELATION_TO_HEAD], [DISABILITY_GRADE]])('say where a source could not be checked', ({ source }) => {
    expect(source).toContain('(unverified)');
  });
});

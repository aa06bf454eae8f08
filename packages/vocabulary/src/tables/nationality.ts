import { defineCodeTable } from '../code-table.js';

// Code, romanised name of the standard, Chinese name.
const NATIONALITIES = [
  ['01', 'HAN', '汉族'], ['02', 'MONGOL', '蒙古族'], ['03', 'HUI', '回族'], ['04', 'ZANG', '藏族'], ['05', 'UYGUR', '维吾尔族'], ['06', 'MIAO', '苗族'], ['07', 'YI', '彝族'], ['08', 'ZHUANG', '壮族'],
  ['09', 'BUYEI', '布依族'], ['10', 'CHOSON', '朝鲜族'], ['11', 'MAN', '满族'], ['12', 'DONG', '侗族'], ['13', 'YAO', '瑶族'], ['14', 'BAI', '白族'], ['15', 'TUJIA', '土家族'], ['16', 'HANI', '哈尼族'],
  ['17', 'KAZAK', '哈萨克族'], ['18', 'DAI', '傣族'], ['19', 'LI', '黎族'], ['20', 'LISU', '傈僳族'], ['21', 'VA', '佤族'], ['22', 'SHE', '畲族'], ['23', 'GAOSHAN', '高山族'], ['24', 'LAHU', '拉祜族'],
  ['25', 'SUI', '水族'], ['26', 'DONGXIANG', '东乡族'], ['27', 'NAXI', '纳西族'], ['28', 'JINGPO', '景颇族'], ['29', 'KIRGIZ', '柯尔克孜族'], ['30', 'TU', '土族'], ['31', 'DAUR', '达斡尔族'], ['32', 'MULAO', '仫佬族'],
  ['33', 'QIANG', '羌族'], ['34', 'BLANG', '布朗族'], ['35', 'SALAR', '撒拉族'], ['36', 'MAONAN', '毛南族'], ['37', 'GELAO', '仡佬族'], ['38', 'XIBE', '锡伯族'], ['39', 'ACHANG', '阿昌族'], ['40', 'PUMI', '普米族'],
  ['41', 'TAJIK', '塔吉克族'], ['42', 'NU', '怒族'], ['43', 'UZBEK', '乌孜别克族'], ['44', 'RUSS', '俄罗斯族'], ['45', 'EWENKI', '鄂温克族'], ['46', 'DEANG', '德昂族'], ['47', 'BONAN', '保安族'], ['48', 'YUGUR', '裕固族'],
  ['49', 'GIN', '京族'], ['50', 'TATAR', '塔塔尔族'], ['51', 'DERUNG', '独龙族'], ['52', 'OROQEN', '鄂伦春族'], ['53', 'HEZHEN', '赫哲族'], ['54', 'MONBA', '门巴族'], ['55', 'LHOBA', '珞巴族'], ['56', 'JINO', '基诺族'],
] as const;

export const NATIONALITY = defineCodeTable({ name: 'Nationality', zh: '民族', en: 'nationality', source: 'GB/T 3304-1991' }, NATIONALITIES.map(([code, value, zh]) => [code, value, zh, value.charAt(0) + value.slice(1).toLowerCase()] as const));

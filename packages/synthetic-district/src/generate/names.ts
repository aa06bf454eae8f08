import type { NationalityValue } from '@linli/vocabulary';
import type { Random } from './random.js';

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const COMPOUND_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫'];
// By the decade of birth, as given names go with their time.
const MALE_OLD = '国建军民福贵德荣华强志明金宝永庆春生';
const MALE_MIDDLE = '伟勇军杰涛斌磊鹏辉波超刚平浩峰宁';
const MALE_YOUNG = '子轩浩宇梓睿泽晨博文俊熙奕辰铭宸祎';
const FEMALE_OLD = '秀兰英桂珍玉淑芳琴芬素梅凤莲';
const FEMALE_MIDDLE = '丽敏静燕娟霞艳红玲萍慧婷娜雪琳';
const FEMALE_YOUNG = '欣怡子涵梓萱诗雨思彤语桐可馨一诺玥';
const RARE = ['喆', '赟', '珺', '翀', '昉', '堃', '淼', '䶮'];
const UYGUR = { MALE: ['艾合买提', '买买提', '吐尔逊', '努尔买买提', '阿迪力', '玉素甫', '艾力', '吾买尔'], FEMALE: ['阿依古丽', '古丽娜尔', '热依汗', '帕提古丽', '阿依努尔', '古丽巴哈尔'] } as const;
// 次仁, 尼玛 and 达瓦 are given to boys and girls alike.
const ZANG = { MALE: ['扎西', '平措', '旺堆', '多吉', '顿珠'], FEMALE: ['卓玛', '央金', '德吉', '拉姆', '白玛'] } as const;
const ZANG_FIRST = ['次仁', '尼玛', '达瓦', '索朗', '洛桑'];

/** A surname, by frequency. */
export function makeSurname(random: Random): string {
  if (random.chance(0.006)) return random.pick(COMPOUND_SURNAMES);
  // The square of an even chance favours the front of the list, which is in order of frequency.
  const place = Math.floor((random.int(0, 9_999) / 10_000) ** 2 * SURNAMES.length);
  return SURNAMES.charAt(place);
}

/** The surname that a name begins with; a compound one has two characters. */
export function surnameOf(name: string): string {
  return COMPOUND_SURNAMES.find((surname) => name.startsWith(surname)) ?? name.charAt(0);
}

export function makeName(random: Random, { surname, sex, birthYear, nationality }: { readonly surname: string; readonly sex: 'MALE' | 'FEMALE'; readonly birthYear: number; readonly nationality: NationalityValue }): string {
  if (nationality === 'UYGUR') return makeUygurName(random, sex);
  if (nationality === 'ZANG') return `${random.pick(ZANG_FIRST)}${random.pick(ZANG[sex])}`;
  const characters = sex === 'MALE' ? (birthYear < 1965 ? MALE_OLD : birthYear < 2000 ? MALE_MIDDLE : MALE_YOUNG) : birthYear < 1965 ? FEMALE_OLD : birthYear < 2000 ? FEMALE_MIDDLE : FEMALE_YOUNG;
  const first = random.chance(0.01) ? random.pick(RARE) : characters.charAt(random.int(0, characters.length - 1));
  return random.chance(0.7) ? `${surname}${first}${characters.charAt(random.int(0, characters.length - 1))}` : `${surname}${first}`;
}

// The second name is the father's, and nobody is called after himself.
function makeUygurName(random: Random, sex: 'MALE' | 'FEMALE'): string {
  const name = random.pick(UYGUR[sex]);
  return `${name}·${random.pick(UYGUR.MALE.filter((father) => father !== name))}`;
}

/** Who is meant when the question is asked of those of so many years and over: five indicators over four departments; where they live is a fifth department's to say. */
export function whereOf(years: number): object {
  return {
    all: [
      { publicSecurity: { age: { gte: years } } },
      { not: { publicSecurity: { livesAlone: true } } },
      { humanResources: { pensionActive: true } },
      { health: { serviceDone: ['CHECKUP_65', 'CHRONIC'] } },
      { not: { civilAffairs: { homeCare: ['ACTIVE'] } } },
    ],
  };
}

/** The youngest that are asked for: most of those who are meant, so that the sets are large. */
export const YEARS = 60;

/** With a variable, so that its plan is made once, as for a page that asks it every day. */
export const COHORT_QUERY = 'query Cohort($where: CohortWhere!) { cohort(where: $where) { asOf byCommunity { community { communityCode name } count } } }';

/** A page of those of the age, with all that has to be known of each to count him. */
export const PAGED_QUERY = `query Paged($after: String, $bornUpTo: Date!, $asOf: Date!) {
  residents(first: 200, after: $after, filter: { bornUpTo: $bornUpTo, status: NORMAL, livesAlone: false }) {
    pageInfo { hasNextPage endCursor }
    totalCount
    nodes {
      socialSecurity { pension { status { value } fromDate } }
      health { checkUps: servicesDue(kind: CHECKUP_65, isDone: true) { doneDate } followUps: servicesDue(kind: CHRONIC, isDone: true) { doneDate } }
      welfare { elderCare(activeOn: $asOf) { status { value } } }
      communityServices { residence { community { communityCode } } }
    }
  }
}`;

/** The tables of which the same question is asked in one statement, by the department that has them. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  'public-security': ['rkxx', 'hcy', 'hkyw', 'jzdj'],
  'human-resources': ['yldy'],
  health: ['ggws'],
  'civil-affairs': ['ylfw'],
  community: ['zhtz'],
};

/** The same question over all tables in one database, as somebody would write it who has them there: `$1` the day, `$2` the day eight digits, `$3` the birthday of the youngest, eight digits. */
export const STATEMENT = `
  SELECT left(r.szwg, 12) AS community, count(*)::int AS count
  FROM rkxx p JOIN zhtz r ON r.jmbh = p.jmbh
  WHERE p.csrq <= $3
    AND (p.ryzt = '0' OR (p.ryzt = '1' AND p.swrq > $1::date) OR (p.ryzt = '2' AND p.jmbh IN (SELECT jmbh FROM hkyw WHERE ywlx = '106' AND blrq > $1::date)))
    AND p.csrq <= $2
    AND NOT EXISTS (SELECT FROM hkyw e WHERE e.jmbh = p.jmbh AND e.ywlx = '105' AND e.blrq > $1::date)
    AND NOT EXISTS (SELECT FROM jzdj s WHERE s.jmbh = p.jmbh AND s.ddrq > $1::date)
    AND EXISTS (SELECT FROM yldy y WHERE y.jmbh = p.jmbh AND y.ksrq <= $1::date AND y.dyzt = '01')
    AND EXISTS (SELECT FROM ggws g WHERE g.jmbh = p.jmbh AND g.fwrq BETWEEN $1::date - 365 AND $1::date AND g.fwlx = ANY($4::text[]))
    AND NOT EXISTS (SELECT FROM ylfw s WHERE s.jmbh = p.jmbh AND s.ksrq <= $1::date AND CASE WHEN s.jsrq < $1::date THEN '03' WHEN s.fwzt = '03' THEN '01' ELSE s.fwzt END = '01')
    AND NOT EXISTS (
      SELECT FROM (SELECT min(m.jmbh) AS jmbh FROM hcy m WHERE m.qrrq <= $1::date AND (m.qcrq IS NULL OR m.qcrq > $1::date) GROUP BY m.hh HAVING count(*) = 1) a WHERE a.jmbh = p.jmbh)
  GROUP BY 1`;

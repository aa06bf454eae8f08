/**
 * The as-of day `$1` as a number of eight digits, as days of birth are written in this register; less 10000 for each year, it is the birthday of those who are so old.
 * Not by to_char, which depends on settings of the session and so is worked out anew for each row.
 */
export const AS_OF_DIGITS = '(extract(year from $1::date) * 10000 + extract(month from $1::date) * 100 + extract(day from $1::date))::int';

/** What contracts say of indicators and dimensions for whoever asks by them. Not composed: it is read from the contract itself. */
export const SETS_DIRECTIVES = `
"""
指标. These inputs are a department's indicators of one subject.
"""
directive @indicators(department: String!, subject: String!) on INPUT_OBJECT

"""
指标口径. How an indicator is asked: FLAG, RANGE, CODES or DAYS, with the bounds or the code table; and the first day for which its register can say it, none where it keeps no history.
"""
directive @indicator(argument: String!, min: Int, max: Int, table: String, since: String, isUniverse: Boolean) on INPUT_FIELD_DEFINITION

"""
统计维度. A way to divide a subject.
"""
directive @dimension(name: String!, zh: String!, en: String!, of: String!, level: String!, scope: String, since: String, table: String, leadsTo: String) repeatable on OBJECT
`;

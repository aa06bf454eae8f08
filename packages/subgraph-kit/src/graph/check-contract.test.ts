import { checkContract } from './check-contract.js';

const SOUND = `
  "树木. A tree."
  type Tree {
    "编号. Its number."
    treeNo: Int! @classified(level: "S0")
    "负责人. Who looks after it."
    keeper("日期. On this day." on: String): String @classified(level: "S2")
  }
  "筛选条件. What narrows the list."
  input TreeFilter {
    "树种. Kind."
    kind: TreeKind
  }
  "树种. Kind of tree."
  enum TreeKind {
    "银杏. Ginkgo."
    GINKGO
  }
  type Query {
    "树木. One tree."
    tree("编号. Its number." treeNo: Int!): Tree @classified(level: "S0")
  }
`;

describe('the check of a contract', () => {
  it('finds nothing in a sound one, whose roots need no description', () => {
    expect(checkContract(SOUND)).toEqual([]);
  });

  it.each([
    ['a type without a description', '"树木. A tree."', '', 'Tree: expected a description with its Chinese term first, but got none'],
    ['a field without one', '"编号. Its number."\n    treeNo', 'treeNo', 'Tree.treeNo: expected a description with its Chinese term first, but got none'],
    ['an empty one', '"负责人. Who looks after it."', '""', 'Tree.keeper: expected a description with its Chinese term first, but got none'],
    ['an argument without one', '"日期. On this day." on', 'on', 'Tree.keeper(on:): expected a description with its Chinese term first, but got none'],
    ['a query without one', '"树木. One tree."', '', 'Query.tree: expected a description with its Chinese term first, but got none'],
    ['an input without one', '"筛选条件. What narrows the list."', '', 'TreeFilter: expected a description with its Chinese term first, but got none'],
    ['an input field without one', '"树种. Kind."', '', 'TreeFilter.kind: expected a description with its Chinese term first, but got none'],
    ['an enum without one', '"树种. Kind of tree."', '', 'TreeKind: expected a description with its Chinese term first, but got none'],
    ['an enum value without one', '"银杏. Ginkgo."', '', 'TreeKind.GINKGO: expected a description with its Chinese term first, but got none'],
    ['a field without a level', 'treeNo: Int! @classified(level: "S0")', 'treeNo: Int!', 'Tree.treeNo: expected @classified(level:), but got none'],
    ['a level that is none', 'keeper("日期. On this day." on: String): String @classified(level: "S2")', 'keeper: String @classified(level: "S5")', 'Tree.keeper: expected a level from S0 to S4, but got S5'],
    ['a guarded field that is non-null', 'on: String): String @', 'on: String): String! @', 'Tree.keeper: expected a S2 field to be nullable, but it is non-null'],
    ['a guarded query that is non-null', 'treeNo: Int!): Tree @classified(level: "S0")', 'treeNo: Int!): Tree! @classified(level: "S4")', 'Query.tree: expected a S4 field to be nullable, but it is non-null'],
  ])('finds %s', (_case, sound, faulty, fault) => {
    const contract = SOUND.replace(sound, faulty);
    expect(contract).not.toBe(SOUND);
    expect(checkContract(contract)).toEqual([fault]);
  });

  it('finds all faults of one contract at once', () => {
    expect(checkContract('type Tree { treeNo: Int! keeper: String! @classified(level: "S3") }')).toHaveLength(5);
  });
});

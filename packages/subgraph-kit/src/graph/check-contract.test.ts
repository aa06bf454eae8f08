import { checkContract } from './check-contract.js';

const SOUND = `
  "树木. A tree."
  type Tree {
    "编号. Its number."
    treeNo: Int! @classified(level: "S0")
    "高度. Its height."
    heightMetres: Int @classified(level: "S1")
    "负责人. Who looks after it."
    keeper("日期. On this day." on: String): String @classified(level: "S2") @requiresScopes(scopes: [["parks:tree"]])
  }
  "筛选条件. What narrows the list."
  input TreeFilter {
    "树种. Kind."
    kind: TreeKind
    "负责人. Who looks after it."
    keeper: String @classified(level: "S2", scopes: [["parks:tree"]])
  }
  "树种. Kind of tree."
  enum TreeKind {
    "银杏. Ginkgo."
    GINKGO
  }
  type Query {
    "树木. One tree."
    tree("编号. Its number." treeNo: Int!): Tree @classified(level: "S0")
    "树木列表. Trees."
    trees("筛选条件. What narrows the list." filter: TreeFilter): [Tree!] @classified(level: "S0")
  }
`;

describe('the check of a contract', () => {
  it('finds nothing in a sound one, whose roots need no description', () => {
    expect(checkContract(SOUND, 'parks')).toEqual([]);
  });

  it('finds nothing in another department\'s scope where another\'s field is required, because composition demands it', () => {
    const contract = SOUND.replace('@requiresScopes(scopes: [["parks:tree"]])', '@requires(fields: "owner") @requiresScopes(scopes: [["parks:tree", "land:owner"]])');
    expect(checkContract(contract, 'parks').filter((fault) => fault.startsWith('Tree.'))).toEqual([]);
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
    ['a level that is none', 'heightMetres: Int @classified(level: "S1")', 'heightMetres: Int @classified(level: "S5")', 'Tree.heightMetres: expected a level from S0 to S4, but got S5'],
    ['a guarded field that is non-null', 'on: String): String @', 'on: String): String! @', 'Tree.keeper: expected a S2 field to be nullable, but it is non-null'],
    ['a guarded query that is non-null', 'treeNo: Int!): Tree @classified(level: "S0")', 'treeNo: Int!): Tree! @classified(level: "S4") @requiresScopes(scopes: [["parks:tree"]])', 'Query.tree: expected a S4 field to be nullable, but it is non-null'],
    ['an open query that is non-null', 'filter: TreeFilter): [Tree!] @', 'filter: TreeFilter): [Tree!]! @', 'Query.trees: expected a field of all departments\' root to be nullable, but it is non-null'],
    ['a guarded field without a scope', ' @requiresScopes(scopes: [["parks:tree"]])', '', 'Tree.keeper: expected @requiresScopes(scopes:) on a S2 field, but got none'],
    ['a guarded field that needs a set of no scopes', '@requiresScopes(scopes: [["parks:tree"]])', '@requiresScopes(scopes: [[]])', 'Tree.keeper: expected @requiresScopes(scopes:) on a S2 field, but got none'],
    ['a scope of another department', '@requiresScopes(scopes: [["parks:tree"]])', '@requiresScopes(scopes: [["parks:tree"], ["health:tree"]])', 'Tree.keeper: expected a scope parks:<area>, but got health:tree'],
    ['a scope of no area', '@requiresScopes(scopes: [["parks:tree"]])', '@requiresScopes(scopes: [["parks:tree"], ["parks:"]])', 'Tree.keeper: expected a scope parks:<area>, but got parks:'],
    ['a scope on an open field', 'heightMetres: Int @classified(level: "S1")', 'heightMetres: Int @classified(level: "S1") @requiresScopes(scopes: [["parks:a", "parks:b"], ["parks:c"]])', 'Tree.heightMetres: expected no scopes on a S1 field, because anybody who may ask may read it, but got parks:a + parks:b or parks:c'],
    ['an input of a level that is none', 'kind: TreeKind', 'kind: TreeKind @classified(level: "S7")', 'TreeFilter.kind: expected a level from S0 to S4, but got S7'],
    ['an argument of a level that is none', 'on: String)', 'on: String @classified(level: "high"))', 'Tree.keeper(on:): expected a level from S0 to S4, but got high'],
    ['an input with a scope of another department', 'kind: TreeKind', 'kind: TreeKind @classified(level: "S2", scopes: [["health:kind"]])', 'TreeFilter.kind: expected a scope parks:<area>, but got health:kind'],
    ['an input that narrows by what is above its list', '@classified(level: "S2", scopes', '@classified(level: "S1", scopes', 'TreeFilter.keeper: expected @classified(level: "S2"), because it narrows Query.trees by Tree.keeper, but got S1'],
    ['an input that narrows by what needs a scope', '@classified(level: "S2", scopes: [["parks:tree"]])', '@classified(level: "S2")', 'TreeFilter.keeper: expected the scopes parks:tree, because it narrows Query.trees by Tree.keeper, but got none of them'],
  ])('finds %s', (_case, sound, faulty, fault) => {
    const contract = SOUND.replace(sound, faulty);
    expect(contract).not.toBe(SOUND);
    expect(checkContract(contract, 'parks')).toEqual([fault]);
  });

  it('finds all faults of one contract at once', () => {
    expect(checkContract('type Tree { treeNo: Int! keeper: String! @classified(level: "S3") }', 'parks')).toHaveLength(6);
  });
});

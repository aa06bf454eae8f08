import 'reflect-metadata';
import { Kind, parse, type FieldDefinitionNode } from 'graphql';
import { Arg, Directive, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { renderSchema } from './build-schema.js';
import { checkContract } from './check-contract.js';
import { classificationOf, scopesOf } from './classification.js';
import { Classified } from './classified.js';
import { connectionType } from './connection.js';

const said = { nullable: true, description: '词. A word.' } as const;

/** Another department's entity: its key, and what this one adds. */
@ObjectType({ description: '公园. A park.' })
@Directive('@key(fields: "parkNo")')
class Park {
  @Field(() => Int, said) @Classified('S1') parkNo!: number;
  @Field(() => String, said) @Directive('@external') @Classified('S2') visitor!: string;
  @Field(() => Int, said) @Directive('@shareable') @Classified('S1') id!: number;
}

/** What this department hangs on a park, in one object. */
@ObjectType({ description: '园艺. Gardening.' })
class Gardening {}

@ObjectType({ description: '树牌. A label.' })
class Label {
  @Field(() => String, said) @Classified('S2') text!: string;
}

@ObjectType({ description: '评估. An appraisal.' })
class Appraisal {
  @Field(() => Int, said) @Classified('S3') fen!: number;
}

@ObjectType({ description: '古树. A tree.' })
@Directive('@key(fields: "treeNo")')
class OldTree {
  @Field(() => Int, said) @Classified('S1') treeNo!: number;
  @Field(() => String, said) @Classified('S2') keeper!: string;
  @Field(() => String, said) @Classified('S2', 'owner-name') owner!: string;
  @Field(() => [Label], said) @Classified('S2') labels!: Label[];
  @Field(() => Appraisal, said) @Classified('S3', 'tree-value') appraisal!: Appraisal;
}

/** Open, though one of its fields is not. */
@ObjectType({ description: '园丁. A gardener.' })
@Directive('@key(fields: "gardenerNo")')
class Gardener {
  @Field(() => Int, said) @Classified('S1') gardenerNo!: number;
  @Field(() => String, said) @Classified('S1') team!: string;
  @Field(() => String, said) @Classified('S2') homePhone!: string;
}

@ObjectType({ description: '养护. A treatment.' })
class TreeCare {
  @Field(() => Int, said) @Classified('S1') careNo!: number;
  @Field(() => OldTree, said) @Classified('S2') tree!: OldTree;
  @Field(() => Gardener, said) @Classified('S2') gardener!: Gardener;
  @Field(() => Park, said) @Classified('S2') park!: Park;
}

const OldTreeConnection = connectionType('OldTree', '古树', () => OldTree);

@InputType({ description: '条件. A filter.' })
class TreeFilter {
  @Field(() => String, said) keeper?: string;
  @Field(() => String, said) @Classified('S2', 'owner-name') owner?: string;
}

@Resolver(() => Park)
class ParkResolver {
  @FieldResolver(() => Gardening, said) @Classified('S2') gardening(): null { return null; }
  @FieldResolver(() => Boolean, said) @Classified('S2') isGuarded(): null { return null; }
  @FieldResolver(() => String, said) @Directive('@requires(fields: "visitor")') @Classified('S2', 'guest', 'leisure:visitor') guest(): null { return null; }
}

@Resolver(() => Gardening)
class GardeningResolver {
  @FieldResolver(() => [OldTree], said) @Classified('S2') trees(): null { return null; }
  @FieldResolver(() => Int, said) @Classified('S2') gardenCount(): null { return null; }
}

@Resolver()
class RootResolver {
  @Query(() => OldTreeConnection, said) @Classified('S2') trees(@Arg('filter', () => TreeFilter, said) _filter?: TreeFilter): null { return null; }
  @Query(() => TreeCare, said) @Classified('S2') treeCare(@Arg('owner', () => String, said) @Classified('S3', 'owner-name') _owner?: string): null { return null; }
  @Query(() => Gardener, said) @Classified('S1') gardener(): null { return null; }
}

let sdl: string;
let fields: ReadonlyMap<string, FieldDefinitionNode>;

beforeAll(async () => {
  sdl = await renderSchema({ name: 'parks', types: [Park, OldTree, Gardener], resolvers: [RootResolver, ParkResolver, GardeningResolver] });
  const types = parse(sdl).definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition] : []));
  fields = new Map(types.flatMap(({ name, fields: ofType = [] }) => ofType.map((field) => [`${name.value}.${field.name.value}`, field] as const)));
});

describe('the scope of a field', () => {
  it.each([
    ['of one of the department\'s own types is about that type', 'OldTree.keeper', [['parks:old-tree']]],
    ['with an area that its developer named needs that as well', 'OldTree.owner', [['parks:old-tree', 'parks:owner-name']]],
    ['that leads to an embedded type is about what embeds it', 'OldTree.labels', [['parks:old-tree']]],
    ['of an embedded type is about what embeds it', 'Label.text', [['parks:old-tree']]],
    ['of a type that is embedded under an area of its own is about that area', 'Appraisal.fen', [['parks:tree-value']]],
    ['that leads to another guarded type is about both: who may not read that learns not even that it is there', 'TreeCare.tree', [['parks:tree-care', 'parks:old-tree']]],
    ['that leads to an open type is about the type it stands on', 'TreeCare.gardener', [['parks:tree-care']]],
    ['that leads to another department\'s entity is about the type it stands on', 'TreeCare.park', [['parks:tree-care']]],
    ['of an open type is about that type', 'Gardener.homePhone', [['parks:gardener']]],
    ['of Query is about what it leads to', 'Query.treeCare', [['parks:tree-care']]],
    ['that is a page is about its nodes', 'Query.trees', [['parks:old-tree']]],
    ['of another department\'s entity is about what it leads to', 'Park.gardening', [['parks:gardening']]],
    ['of another department\'s entity that leads to nothing is about that entity', 'Park.isGuarded', [['parks:park']]],
    ['of what the department adds in one object is about that and about what it leads to', 'Gardening.trees', [['parks:gardening', 'parks:old-tree']]],
    ['of it that leads to nothing is about the object', 'Gardening.gardenCount', [['parks:gardening']]],
    ['that requires what another department guards needs that department\'s scope as well', 'Park.guest', [['parks:guest', 'leisure:visitor']]],
    ['of another department\'s, repeated to be required, is for its owner to guard', 'Park.visitor', []],
  ] as const)('%s', (_case, coordinate, scopes) => {
    const field = fields.get(coordinate);
    expect(field && scopesOf(field, 'requiresScopes')).toEqual(scopes);
  });

  it('stands on every guarded field and on no open one', () => {
    const levels = [...fields].filter(([coordinate]) => coordinate !== 'Park.visitor').map(([coordinate, field]) => [coordinate, (classificationOf(field)?.level ?? '') >= 'S2', scopesOf(field, 'requiresScopes').length > 0] as const);
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.filter(([, isGuarded, hasScope]) => isGuarded !== hasScope)).toEqual([]);
  });
});

describe('the scope of an input', () => {
  it('stands beside its level, because the specification lets it stand nowhere else', () => {
    expect(sdl).toMatch(/owner: String @classified\(level: "S2", scopes: \[\["parks:owner-name"\]\]\)/);
    expect(sdl).toMatch(/owner: String @classified\(level: "S3", scopes: \[\["parks:owner-name"\]\]\)/);
  });

  it('is not there where none was named', () => {
    expect(sdl).toMatch(/keeper: String\n/);
  });
});

it('leaves of the areas that developers named nothing but scopes, and a sound contract', () => {
  expect(sdl).not.toMatch(/areas:/);
  expect(checkContract(sdl, 'parks')).toEqual([]);
});

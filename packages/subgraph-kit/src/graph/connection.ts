import { linliError } from '@linli/vocabulary';
import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { Classified } from './classified.js';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 200;

/** The arguments of every list: how many, and after which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `条数. How many at most, 0 to ${LARGEST_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: '游标. The endCursor of the page before.' })
  after?: string | null;
}

/** @throws PAGE_TOO_LARGE or BAD_USER_INPUT when `first` is not 0 to 200. */
export function checkPageSize(first: number): number {
  if (first > LARGEST_PAGE) throw linliError('PAGE_TOO_LARGE', { subject: 'first', expected: `0 to ${LARGEST_PAGE}`, got: String(first) });
  if (first < 0) throw linliError('BAD_USER_INPUT', { subject: 'first', expected: `0 to ${LARGEST_PAGE}`, got: String(first) });
  return first;
}

@ObjectType({ description: '分页信息. Where a page stands in its list.', simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: '是否有下一页. Whether more follow.' })
  @Classified('S1')
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: '是否有上一页. Whether some came before.' })
  @Classified('S1')
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '首条游标. Cursor of the first; null on an empty page.' })
  @Classified('S1')
  startCursor!: Lazy<string | null>;

  @Field(() => String, { nullable: true, description: '末条游标. Cursor of the last, to be given as `after`; null on an empty page.' })
  @Classified('S1')
  endCursor!: Lazy<string | null>;
}

/** A value that is worked out only where a client asks for it: graphql-js calls functions that it finds on a source. */
export type Lazy<T> = T | (() => T | Promise<T>);

export interface Edge<T> {
  readonly cursor: Lazy<string>;
  readonly node: T;
}

/** A page of a list (Relay). `totalCount` is a statement of its own, run only where asked for. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: Lazy<readonly Edge<T>[]>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Lazy<number | null>;
}

/**
 * Declares the Relay connection type of a graph type.
 * @param name name of the node type, or of the list where one node type has several.
 * @param zh Chinese name of what the list is of.
 */
export function connectionType<T>(name: string, zh: string, node: () => new () => T): new () => Connection<T> {
  @ObjectType(`${name}Edge`, { description: `${zh}（条目）. An entry of a page, with its cursor.`, simpleResolvers: true })
  @Directive('@shareable')
  class EdgeType {
    @Field(() => String, { description: '游标. The place of this entry in the list.' })
    @Classified('S1')
    cursor!: string;

    @Field(() => node(), { nullable: true, description: `${zh}. The entry itself.` })
    @Classified('S1')
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `${zh}（分页）. A page of a list.`, simpleResolvers: true })
  @Directive('@shareable')
  class ConnectionType {
    @Field(() => [node()], { description: `${zh}. The entries of this page, without their cursors.` })
    @Classified('S1')
    nodes!: T[];

    @Field(() => [EdgeType], { description: '条目. The entries of this page with their cursors.' })
    @Classified('S1')
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: '分页信息. Where this page stands in the list.' })
    @Classified('S1')
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: '总数. How many the whole list has; costs a count.' })
    @Classified('S1')
    totalCount!: number;
  }
  return ConnectionType as unknown as new () => Connection<T>;
}

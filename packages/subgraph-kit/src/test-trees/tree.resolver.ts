import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../define-subgraph.js';
import { Classified } from '../graph/classified.js';
import { CalendarDate, ResidentId } from '../graph/scalars.js';
import type { TreeLoaders } from './trees-subgraph.js';
import { Tree } from './tree.type.js';

@Resolver(() => Tree)
export class TreeResolver {
  @Query(() => Tree, { nullable: true, description: '树木. One tree by its number; null when the register has none.' })
  @Classified('S0')
  async tree(@Arg('treeNo', () => Int, { description: '树木编号. Its number.' }) treeNo: number, @Ctx() { loaders }: Context<TreeLoaders>): Promise<Tree | null> {
    return (await loaders.treeNo.load(treeNo)) === null ? null : { treeNo, note: null };
  }

  @Query(() => String, { nullable: true, description: '提问者. Who asks, for a test to see.' })
  @Classified('S0')
  asker(@Ctx() { caller }: Context<TreeLoaders>): string {
    return caller.subject;
  }

  @Query(() => String, { nullable: true, description: '回声. A day and a sealed number, for a test to see what the scalars let through.' })
  @Classified('S0')
  echo(
    @Arg('day', () => CalendarDate, { nullable: true, description: '日期. A day.' }) day?: string | null,
    @Arg('residentId', () => ResidentId, { nullable: true, description: '居民标识. A sealed id.' }) residentId?: number | null,
  ): string {
    return `${day ?? ''} ${residentId ?? ''}`;
  }

  @Query(() => String, { nullable: true, description: '故障. Asks the register for a table that it does not have.' })
  @Classified('S0')
  async faulty(@Arg('secret', () => String, { description: '秘密. A value that must not come back.' }) secret: string, @Ctx() { loaders }: Context<TreeLoaders>): Promise<string> {
    await loaders.readFaultily(secret);
    return 'never';
  }
}

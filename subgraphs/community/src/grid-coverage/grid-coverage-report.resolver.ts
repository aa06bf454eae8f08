import { Classified, type Context } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { AddressInSeveralGrids } from './address-in-several-grids.type.js';
import { GridCoverageReport } from './grid-coverage-report.type.js';
import { GridCoverageArgs } from './grid-coverage.input.js';
import { GridSize } from './grid-size.type.js';

@Resolver(() => GridCoverageReport)
export class GridCoverageReportResolver {
  @Query(() => GridCoverageReport, { nullable: true, description: '网格覆盖情况. Whether the grids are of the right size and cover every address once; each list has the first 200, its count all. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, BAD_USER_INPUT.' })
  @Classified('S1')
  gridCoverageReport(@Args(() => GridCoverageArgs) question: GridCoverageArgs, @Ctx() { loaders }: Context<CommunityLoaders>): GridCoverageReport {
    const { smallest, largest } = question;
    if (smallest < 0 || largest < smallest) {
      throw linliError('BAD_USER_INPUT', { subject: 'smallest and largest', expected: 'smallest of 0 or more, and largest not below it', got: `${smallest} and ${largest}` });
    }
    return { coverage: loaders.gridCoverage(question) };
  }

  @FieldResolver(() => Int, { nullable: true, description: '偏小网格数. How many grids are too small.' })
  @Classified('S1')
  async gridsBelowCount(@Root() { coverage }: GridCoverageReport): Promise<number> {
    return (await coverage.sizes()).below.total;
  }

  @FieldResolver(() => [GridSize], { nullable: true, description: '偏小网格. Grids that are too small, by code.' })
  @Classified('S1')
  async gridsBelow(@Root() { coverage }: GridCoverageReport): Promise<readonly GridSize[]> {
    return (await coverage.sizes()).below.first;
  }

  @FieldResolver(() => Int, { nullable: true, description: '偏大网格数. How many grids are too large.' })
  @Classified('S1')
  async gridsAboveCount(@Root() { coverage }: GridCoverageReport): Promise<number> {
    return (await coverage.sizes()).above.total;
  }

  @FieldResolver(() => [GridSize], { nullable: true, description: '偏大网格. Grids that are too large, by code.' })
  @Classified('S1')
  async gridsAbove(@Root() { coverage }: GridCoverageReport): Promise<readonly GridSize[]> {
    return (await coverage.sizes()).above.first;
  }

  @FieldResolver(() => Int, { nullable: true, description: '无网格地址数. How many addresses are in no grid.' })
  @Classified('S1')
  async addressesWithoutGridCount(@Root() { coverage }: GridCoverageReport): Promise<number> {
    return (await coverage.withoutGrid()).total;
  }

  @FieldResolver(() => [Address], { nullable: true, description: '无网格地址. Addresses that are in no grid, by code.' })
  @Classified('S1')
  async addressesWithoutGrid(@Root() { coverage }: GridCoverageReport): Promise<readonly Address[]> {
    return (await coverage.withoutGrid()).first;
  }

  @FieldResolver(() => Int, { nullable: true, description: '重复归属地址数. How many addresses are in more than one grid.' })
  @Classified('S1')
  async addressesInTwoGridsCount(@Root() { coverage }: GridCoverageReport): Promise<number> {
    return (await coverage.inTwoGrids()).total;
  }

  @FieldResolver(() => [AddressInSeveralGrids], { nullable: true, description: '重复归属地址. Addresses that are in more than one grid, by code.' })
  @Classified('S1')
  async addressesInTwoGrids(@Root() { coverage }: GridCoverageReport): Promise<readonly AddressInSeveralGrids[]> {
    return (await coverage.inTwoGrids()).first;
  }
}

import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { BirthRegistrationConnection } from './birth-registration.connection.js';
import { BirthRegistrationFilter } from './birth-registration.input.js';
import { BirthRegistration } from './birth-registration.type.js';

@Resolver(() => BirthRegistration)
export class BirthRegistrationResolver {
  @Query(() => BirthRegistration, { nullable: true, description: '生育登记. One registration by its number; null when the register has none.' })
  @Classified('S3')
  birthRegistration(@Arg('registrationNo', () => Int, { description: '登记编号. Its number.' }) registrationNo: number, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<BirthRegistration | null> {
    return loaders.birthRegistration.load(registrationNo);
  }

  @Query(() => BirthRegistrationConnection, { nullable: true, description: '生育登记列表. Registrations, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  birthRegistrations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => BirthRegistrationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: BirthRegistrationFilter | null,
  ): Promise<Connection<BirthRegistration>> {
    return loaders.birthRegistrationPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '母亲. The mother.' })
  @Classified('S3')
  mother(@Root() { motherNo }: BirthRegistration): Resident {
    return toResident(motherNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '父亲. The father; null where none is named.' })
  @Classified('S3')
  father(@Root() { fatherNo }: BirthRegistration): Resident | null {
    return fatherNo === null ? null : toResident(fatherNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '子女. The child; null until the birth is reported and the child is in the population register.' })
  @Classified('S3')
  child(@Root() { childNo }: BirthRegistration): Resident | null {
    return childNo === null ? null : toResident(childNo);
  }
}

import type { Neighbourhood, Resident } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import type { RegisterLinkRecord } from '../register-link/register-link.record.js';
import type { Intake } from './intake.js';

// Health linked its old persons to the population register on one day, and who came later soon after he came.
const FIRST_LINKING = '2019-06-30';

/** Everybody whom health knows, with the name that it entered. */
export function registerLinkRows({ community, residents }: Neighbourhood, intake: Intake): RegisterLinkRecord[] {
  return residents.filter(({ residentNo }) => intake.knows(residentNo)).map((resident, place) => ({
    localPersonNo: `${community.communityCode}${String(place + 1).padStart(5, '0')}`,
    ...intake.about(resident.residentNo),
    citizenId: resident.citizenId,
    ...linkOf(resident, intake),
    linkedAt: `${linkedDate(resident, intake)}T02:00:00Z`,
    ...intake.stamp,
  }));
}

// A name that differs makes the link one for a clerk to look at, though the ids agree.
function linkOf({ residentNo, name }: Resident, intake: Intake): Pick<RegisterLinkRecord, 'name' | 'methodCode' | 'confidencePercent' | 'linkedBy'> {
  const variant = intake.mistakeOf(residentNo, 'NAME_VARIANT');
  return variant ? { name: variant.held, methodCode: '3', confidencePercent: 90, linkedBy: '卫生窗口' } : { name, methodCode: '1', confidencePercent: 100, linkedBy: '系统' };
}

function linkedDate({ birthDate, floating }: Resident, { asOf }: Intake): string {
  const since = addDays(floating?.arrivedDate ?? birthDate, 30);
  if (since < FIRST_LINKING) return FIRST_LINKING;
  return since < asOf ? since : asOf;
}

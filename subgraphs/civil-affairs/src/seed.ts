import type { RegisterWriter } from '@linli/subgraph-kit';
import { openFeed, type Neighbourhood } from '@linli/synthetic-district';
import { AdoptionRecord } from './adoption/adoption.record.js';
import { AssistanceCaseRecord } from './assistance-case/assistance-case.record.js';
import { ChildWelfareRecord } from './child-welfare/child-welfare.record.js';
import { CommunityTaskRecord } from './community-task/community-task.record.js';
import { DisabilityRecord } from './disability/disability.record.js';
import { ElderCareRecord } from './elder-care/elder-care.record.js';
import { FuneralRecordRecord } from './funeral-record/funeral-record.record.js';
import { MarriageRecord } from './marriage/marriage.record.js';
import { OrganisationRecord } from './organisation/organisation.record.js';
import { ResidentLinkRecord } from './register-link/resident-link.record.js';
import { linkRows } from './seed/link-rows.js';
import { registerRows, residentNosIn } from './seed/register-rows.js';
import { VolunteerRecord } from './volunteer/volunteer.record.js';

/** Writes one community as civil affairs holds it: the truth up to the day the feed has got to, but for the register's known mistakes. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const feed = openFeed(neighbourhood, 'civil-affairs');
  const rows = registerRows(neighbourhood, feed);
  for (const row of rows.marriages) writer.put(MarriageRecord, row);
  for (const row of rows.adoptions) writer.put(AdoptionRecord, row);
  for (const row of rows.assistanceCases) writer.put(AssistanceCaseRecord, row);
  for (const row of rows.elderCares) writer.put(ElderCareRecord, row);
  for (const row of rows.disabilities) writer.put(DisabilityRecord, row);
  for (const row of rows.childWelfares) writer.put(ChildWelfareRecord, row);
  for (const row of rows.organisations) writer.put(OrganisationRecord, row);
  for (const row of rows.volunteers) writer.put(VolunteerRecord, row);
  for (const row of rows.funerals) writer.put(FuneralRecordRecord, row);
  for (const row of rows.communityTasks) writer.put(CommunityTaskRecord, row);
  for (const row of linkRows(neighbourhood, { known: residentNosIn(rows), feed })) writer.put(ResidentLinkRecord, row);
}

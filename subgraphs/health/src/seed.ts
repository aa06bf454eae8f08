import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { BirthCertificateRecord } from './birth-certificate/birth-certificate.record.js';
import { ChronicFollowUpRecord } from './chronic-follow-up/chronic-follow-up.record.js';
import { DeathCauseRecord } from './death-cause/death-cause.record.js';
import { DeathCertificateRecord } from './death-certificate/death-certificate.record.js';
import { HealthRecordRecord } from './health-record/health-record.record.js';
import { RegisterLinkRecord } from './register-link/register-link.record.js';
import { birthCertificateRows, deathCauseRows, deathCertificateRows } from './seed/certificate-rows.js';
import { chronicFollowUpRows, severeMentalFollowUpRows } from './seed/follow-up-rows.js';
import { healthRecordRows, serviceDueRows } from './seed/clinic-rows.js';
import { openIntake } from './seed/intake.js';
import { registerLinkRows } from './seed/link-rows.js';
import { ServiceDueRecord } from './service-due/service-due.record.js';
import { SevereMentalFollowUpRecord } from './severe-mental-follow-up/severe-mental-follow-up.record.js';

/** Writes one community as health holds it: the truth up to the day that the feed has got to, but for the register's known mistakes. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const intake = openIntake(neighbourhood);
  for (const row of registerLinkRows(neighbourhood, intake)) writer.put(RegisterLinkRecord, row);
  for (const row of healthRecordRows(neighbourhood, intake)) writer.put(HealthRecordRecord, row);
  for (const row of serviceDueRows(neighbourhood, intake)) writer.put(ServiceDueRecord, row);
  for (const row of birthCertificateRows(neighbourhood, intake)) writer.put(BirthCertificateRecord, row);
  for (const row of deathCertificateRows(neighbourhood, intake)) writer.put(DeathCertificateRecord, row);
  for (const row of deathCauseRows(neighbourhood, intake)) writer.put(DeathCauseRecord, row);
  for (const row of chronicFollowUpRows(neighbourhood, intake)) writer.put(ChronicFollowUpRecord, row);
  for (const row of severeMentalFollowUpRows(neighbourhood, intake)) writer.put(SevereMentalFollowUpRecord, row);
}

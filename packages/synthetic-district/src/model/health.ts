import type { ChronicConditionValue, HealthStatusBriefValue, ServiceDueKindValue } from '@linli/vocabulary';

// Births and deaths are life events (people.ts); health holds their certificates.

export interface HealthRecord {
  /** 17 digits. */
  readonly recordNo: string; readonly residentNo: number; readonly clinic: string; readonly openedDate: string; readonly healthStatus: HealthStatusBriefValue;
  readonly doctorContract: { readonly doctor: string; readonly signedDate: string; readonly endsDate: string } | null;
}
export interface ServiceDue { readonly serviceNo: number; readonly residentNo: number; readonly kind: ServiceDueKindValue; readonly title: string; readonly dueDate: string; readonly doneDate: string | null }
export interface ChronicFollowUp { readonly followUpNo: number; readonly residentNo: number; readonly condition: ChronicConditionValue; readonly fromDate: string; readonly lastFollowUpDate: string | null; readonly nextDueDate: string }
export interface SevereMentalFollowUp { readonly followUpNo: number; readonly residentNo: number; readonly riskLevel: 0 | 1 | 2 | 3 | 4 | 5; readonly guardianResidentNo: number | null; readonly lastFollowUpDate: string; readonly nextDueDate: string }

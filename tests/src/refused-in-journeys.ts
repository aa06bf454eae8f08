/** What of a question comes back refused to whoever asks it, and why it is asked all the same. */
export interface RefusedInJourney {
  /** Coordinates that the refusals name. */
  readonly fields: readonly string[];
  /** What was asked for below and around them, which the access log names as well. */
  readonly beside: readonly string[];
  /** Why no purpose carries it (DOMAIN 2.11), and who would be answered. */
  readonly why: string;
}

/** By the question's number; what is not here is answered whole. */
export const REFUSED_IN_JOURNEYS: Readonly<Record<number, RefusedInJourney>> = {
  14: {
    fields: ['Health.record'], beside: ['DoctorContract.doctor', 'DoctorContract.endsDate', 'DoctorContract.signedDate', 'HealthRecord.clinic', 'HealthRecord.doctorContract', 'Resident.health'],
    why: 'ONE_STOP ends at S2, and the family doctor stands in the health record, S3; HEALTH_FOLLOWUP, which reads it, has nothing of family planning, where the question begins',
  },
  18: {
    fields: ['SocialSecurity.insurances'], beside: ['InsuranceParticipation.scheme'],
    why: 'an analyst counts insurance, and STATISTICS carries no rows; RESIDENCE, which reads permits and work, ends at S2, and insurance is S3: one for a cohort',
  },
};

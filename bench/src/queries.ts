/** A query with the bodies it is asked with. */
export interface Workload {
  readonly name: 'profile' | 'page';
  readonly bodies: readonly string[];
}

/** The seven-department profile of one resident, as far as a hall clerk may read it for a one-stop application. */
export const PROFILE = `query Profile($id: ResidentId!) {
  resident(id: $id) {
    id name birthDate sex { value zh } registeredMaritalStatus { value zh } status { value } hukouType { zh } phone
    household { id hukouNo kind { zh } members { relation { zh } fromDate } }
    marriage { kind { zh } registeredDate }
    welfare { elderCare { needLevel { zh } status { zh } fromDate } volunteer { volunteerNo servedMinutes } }
    familySupport { oneChildCertificate { certificateNo issuedDate isChildDeceased } }
    socialSecurity { pension { fromDate status { zh } } employments { occupation { zh } contractFromDate } unemployments { reason { zh } fromDate isTrainingWanted } employmentAids { kind { zh } fromDate } }
    legalServices { legalAids { matter { zh } status { zh } appliedDate } }
    health { deathCertificate { date } servicesDue { kind { zh } title dueDate doneDate } }
    communityServices { residence { verifiedDate isCountedAsResident } mandates { mandateNo fromDate } applications { applicationNo status { zh } submittedDate } }
  }
}`;

/** How many residents a page has. */
export const PAGE_SIZE = 50;

/** The same of fifty residents of a grid. */
export const PAGE = `query Page($gridCode: String!) {
  residents(first: ${PAGE_SIZE}, filter: { gridCodePrefix: $gridCode }) {
    nodes {${PROFILE.slice(PROFILE.indexOf('resident(id: $id) {') + 'resident(id: $id) {'.length, PROFILE.lastIndexOf('}\n}'))}}
  }
}`;

/** A query with the bodies it is asked with. */
export interface Workload {
  readonly name: 'profile' | 'page';
  readonly bodies: readonly string[];
}

/** The seven-department profile of one resident. */
export const PROFILE = `query Profile($id: ResidentId!) {
  resident(id: $id) {
    id name birthDate sex { value zh } registeredMaritalStatus { value zh } status { value } hukouType { zh } phone
    household { id hukouNo kind { zh } members { relation { zh } fromDate } }
    marriage { kind { zh } registeredDate }
    welfare { elderCare { needLevel { zh } status { zh } fromDate } disability { category { zh } grade { zh } } }
    familySupport { birthRegistrations { parity registeredDate } subsidies { kind { zh } fenPerYear } }
    socialSecurity { pension { fenPerMonth status { zh } } employments { occupation { zh } contractFromDate } insurances { scheme { zh } status { zh } paidMonths } }
    legalServices { disputes { caseNo kind { zh } stage { zh } date } legalAids { matter { zh } status { zh } } }
    health { record { clinic openedDate healthStatus { zh } } servicesDue { kind { zh } title dueDate doneDate } }
    communityServices { residence { verifiedDate } visitTasks { kind { zh } status { zh } dueDate } applications { applicationNo status { zh } submittedDate } }
  }
}`;

/** The same of fifty residents of a grid. */
export const PAGE = `query Page($gridCode: String!) {
  residents(first: 50, filter: { gridCodePrefix: $gridCode }) {
    nodes {${PROFILE.slice(PROFILE.indexOf('resident(id: $id) {') + 'resident(id: $id) {'.length, PROFILE.lastIndexOf('}\n}'))}}
  }
}`;

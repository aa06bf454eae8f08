/** A resident's profile with something of each of the seven departments. */
export const PROFILE = `query Profile($id: ResidentId!) {
  resident(id: $id) {
    id name sex { value } birthDate
    household { hukouNo members { relation { value } } }
    marriage { certificateNo registeredDate }
    welfare { registerLink { method } assistanceCases { caseNo } }
    familySupport { birthRegistrations { registrationNo } subsidies { subsidyNo } }
    socialSecurity { person { name } insurances { participationNo scheme { value } } pension { fenPerMonth } }
    legalServices { disputes { caseNo } legalAids { aidNo } }
    health { record { recordNo clinic } registerLink { method } }
    communityServices { lastVisitDate residence { verifiedDate address { addressCode text } grid { name } } }
  }
}`;

/** The same of what a hall clerk may read for a one-stop application: seven departments, and nothing above S2. */
export const HALL_PROFILE = `query Profile($id: ResidentId!) {
  resident(id: $id) {
    id name sex { value } birthDate
    household { hukouNo kind { value } }
    marriage { certificateNo registeredDate }
    welfare { volunteer { volunteerNo } elderCare { careNo } }
    familySupport { oneChildCertificate { certificateNo } }
    socialSecurity { person { name } pension { status { value } } employments { employmentNo } }
    legalServices { legalAids { aidNo } }
    health { servicesDue { serviceNo title } }
    communityServices { residence { verifiedDate address { addressCode text } grid { name } } applications { applicationNo } }
  }
}`;

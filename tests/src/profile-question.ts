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

/**
 * What is read of a register for a field alone: columns (`Record.property`, `@ReadWith`), or a record's rows by a statement of their own, which is not run where the field is not asked. Null where what it is made of stays: the key of a
 * link that names a resident. Who is shown the row is shown something about him, and it goes on record (`@NamesResident`); the link itself is not followed.
 */
export const READ_FOR: Readonly<Record<string, string | null>> = {
  ...of('public-security Resident', {
    formerName: 'ResidentRecord.formerName', nationality: 'ResidentRecord.nationalityCode', registeredMaritalStatus: 'ResidentRecord.maritalStatusCode', birthplaceCode: 'ResidentRecord.birthplaceCode',
    nativePlaceCode: 'ResidentRecord.nativePlaceCode', hukouDivisionCode: 'ResidentRecord.hukouDivisionCode', hukouType: 'ResidentRecord.hukouTypeCode', category: 'ResidentRecord.categoryCode',
    hukouAddress: 'ResidentRecord.hukouAddressCode', household: 'ResidentRecord.householdNo', residenceRegistration: 'ResidenceRegistrationRecord', residencePermit: 'ResidencePermitRecord', hukouEvents: 'HukouEventRecord',
    rentedDwellings: 'RentalDwellingRecord',
  }),
  ...of('public-security Household', { head: null }),
  ...of('public-security HouseholdMember', { resident: null }),
  ...of('public-security Address', { households: 'HouseholdRecord', rental: 'RentalDwellingRecord' }),
  ...of('public-security RentalDwelling', { landlord: null, tenants: null }),
  ...of('public-security ResidenceRegistration', { resident: null, landlord: null }),
  ...of('public-security ResidencePermit', { resident: null }),
  ...of('public-security HukouEvent', { resident: null }),
  ...of('public-security Grid', { residents: 'ResidentRecord', households: 'HouseholdRecord' }),
  // Made of the resident's number alone.
  ...of('civil-affairs Resident', { welfare: null, marriage: 'MarriageRecord', marriages: 'MarriageRecord' }),
  ...of('civil-affairs Welfare', {
    elderCare: 'ElderCareRecord', assistanceCases: 'AssistanceCaseRecord', disability: 'DisabilityRecord', volunteer: 'VolunteerRecord', funeralRecord: 'FuneralRecordRecord', registerLink: 'ResidentLinkRecord',
  }),
  ...of('civil-affairs Grid', { volunteers: 'VolunteerRecord', assistanceCases: 'AssistanceCaseRecord' }),
  ...of('civil-affairs AssistanceCase', {
    kind: 'AssistanceCaseRecord.kindCode', decision: 'AssistanceCaseRecord.decisionCode', fenPerMonth: 'AssistanceCaseRecord.fenPerMonth', fromDate: 'AssistanceCaseRecord.fromDate', toDate: 'AssistanceCaseRecord.toDate',
    household: 'AssistanceCaseRecord.householdNo', persons: null,
  }),
  ...of('civil-affairs ElderCare', { subsidyFenPerMonth: 'ElderCareRecord.subsidyFenPerMonth' }),
  ...of('community Grid', { logEntries: 'LogEntryRecord', visitTasks: 'VisitTaskRecord' }),
  ...of('community ServiceApplication', { mandate: 'ServiceApplicationRecord.mandateNo' }),
  ...of('community CommunityServices', { residence: 'ResidenceRecord', visitTasks: 'VisitTaskRecord', lastVisitDate: 'VisitTaskRecord', applications: 'ServiceApplicationRecord', mandates: 'MandateRecord' }),
  ...of('family-planning FamilySupport', {
    birthRegistrations: 'BirthRegistrationRecord', oneChildCertificate: 'OneChildCertificateRecord', subsidies: 'FamilySubsidyRecord', notices: 'FloatingNoticeRecord', infantService: 'InfantServiceRecord',
  }),
  ...of('health Health', {
    registerLink: 'RegisterLinkRecord', record: 'HealthRecordRecord', servicesDue: 'ServiceDueRecord', isVaccinationUpToDate: 'ServiceDueRecord', birthCertificate: 'BirthCertificateRecord', births: 'BirthCertificateRecord',
    deathCertificate: 'DeathCertificateRecord', chronicFollowUps: 'ChronicFollowUpRecord',
  }),
  ...of('health HealthRecord', { healthStatus: 'HealthRecordRecord.healthStatusCode' }),
  ...of('human-resources SocialSecurity', {
    person: 'InsuredPersonRecord', education: 'InsuredPersonRecord', maritalStatus: 'InsuredPersonRecord', isIdFifteenDigits: 'InsuredPersonRecord', isIdValid: 'InsuredPersonRecord', insurances: 'InsuranceParticipationRecord',
    pension: 'PensionRecord', employments: 'EmploymentRecord', unemployments: 'UnemploymentRegistrationRecord', trainings: 'TrainingRecord', employmentAids: 'EmploymentAidRecord', labourDisputes: 'LabourDisputeRecord',
  }),
  ...of('human-resources Pension', { fenPerMonth: 'PensionRecord.fenPerMonth', stopReason: 'PensionRecord.stopReason' }),
  ...of('justice LegalServices', { disputes: 'DisputePartyRecord', legalAids: 'LegalAidRecord' }),
};

/** How each type is asked, `#` in place of a field: as a list with its total and by key, where it has both. */
export const ASKED: Readonly<Record<string, string>> = {
  'public-security Resident': '{ residents(first: 3) { totalCount nodes { name # } } grid(gridCode: $grid) { residents(first: 2) { totalCount nodes { name # } } } resident(id: $id) { name # } }',
  'public-security Address': '{ addresses(first: 3) { nodes { addressCode # } } }',
  'public-security Grid': '{ grid(gridCode: $grid) { gridCode # } }',
  'civil-affairs Resident': '{ resident(id: $id) { name # } }',
  'civil-affairs Welfare': '{ resident(id: $id) { name welfare { __typename # } } }',
  'civil-affairs Grid': '{ grid(gridCode: $grid) { gridCode # } }',
  'civil-affairs ElderCare': '{ elderCares(first: 3) { totalCount nodes { plan # } } resident(id: $id) { name welfare { elderCare { plan # } } } }',
  'community Grid': '{ grid(gridCode: $grid) { gridCode # } }',
  'community ServiceApplication': '{ serviceApplications(first: 3) { totalCount nodes { submittedDate # } } resident(id: $id) { communityServices { applications { submittedDate # } } } }',
  'community CommunityServices': '{ resident(id: $id) { name communityServices { __typename # } } }',
  'family-planning FamilySupport': '{ resident(id: $id) { name familySupport { __typename # } } }',
  'health Health': '{ resident(id: $id) { name health { __typename # } } }',
  'health HealthRecord': '{ healthRecords(first: 3) { totalCount nodes { clinic # } } resident(id: $id) { name health { record { clinic # } } } }',
  'human-resources SocialSecurity': '{ resident(id: $id) { name socialSecurity { __typename # } } }',
  'human-resources Pension': '{ pensions(first: 3) { totalCount nodes { fromDate # } } resident(id: $id) { name socialSecurity { pension { fromDate # } } } }',
  'justice LegalServices': '{ resident(id: $id) { name legalServices { __typename # } } }',
};

function of(type: string, fields: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([field, read]) => [`${type}.${field}`, read]));
}

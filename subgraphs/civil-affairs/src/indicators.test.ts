import { describeIndicators } from '@linli/test-kit';
import { civilAffairs } from './index.js';

describeIndicators(civilAffairs, [
  { name: 'homeCare', words: ['ACTIVE'] },
  { name: 'homeCare', words: ['PAUSED', 'ENDED'] },
  { name: 'careLevel', words: ['MODERATE', 'SEVERE', 'COMPLETE'] },
  { name: 'careSubsidy', from: 1, to: 20_000 },
  { name: 'daysSinceCareVisit', from: 0, to: 30 },
  { name: 'maritalStatus', words: ['WIDOWED'] },
  { name: 'maritalStatus', words: ['FIRST_MARRIAGE', 'REMARRIED'] },
  { name: 'cremated' },
  { name: 'assistance', words: ['MINIMUM_LIVING', 'EXTREME_POVERTY'] },
  { name: 'assistanceReviewOverdue' },
  { name: 'householdAssistance', words: ['MINIMUM_LIVING'] },
  { name: 'householdAssistanceAmount', from: 50_000, to: 150_000 },
  { name: 'householdReviewDue', from: '2026-06-01', to: '2026-12-31' },
  { name: 'disability', words: ['PHYSICAL', 'VISUAL'] },
  { name: 'disabilityGrade', words: ['GRADE_1', 'GRADE_2'] },
  { name: 'childWelfare', words: ['LEFT_BEHIND'] },
  { name: 'volunteer', words: ['ELDER_CARE'] },
], { residents: 10_000 });

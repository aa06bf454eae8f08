import { describeIndicators } from '@linli/test-kit';
import { humanResources } from './index.js';

describeIndicators(humanResources, [
  { name: 'pensionActive' },
  { name: 'pensionAmount', from: 200_000, to: 400_000 },
  { name: 'daysSinceAliveCheck', from: 180 },
  { name: 'working' },
  { name: 'occupation', words: ['WORKER', 'SELF_EMPLOYED'] },
  { name: 'unemployed' },
  { name: 'unemployedDays', from: 365 },
  { name: 'unemploymentReason', words: ['CONTRACT_ENDED'] },
  { name: 'trainingWanted' },
  { name: 'employmentAid', words: ['ZERO_EMPLOYMENT_HOUSEHOLD'] },
  { name: 'training', words: ['PASSED'] },
  { name: 'insured', words: ['EMPLOYEE_PENSION', 'RESIDENT_PENSION'] },
  { name: 'declaredMaritalStatus', words: ['MARRIED'] },
  { name: 'education', words: ['BACHELOR', 'POSTGRADUATE'] },
]);

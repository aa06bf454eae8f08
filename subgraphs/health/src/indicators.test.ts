import { describeIndicators } from '@linli/test-kit';
import { health } from './index.js';

describeIndicators(health, [
  { name: 'healthRecord' },
  { name: 'familyDoctor' },
  { name: 'healthStatus', words: ['CHRONIC', 'DISABLED'] },
  { name: 'serviceDue', words: ['CHECKUP_65'] },
  { name: 'serviceDue', words: ['VACCINATION'] },
  { name: 'serviceDone', words: ['CHECKUP_65'] },
  { name: 'chronicFollowUp', words: ['HYPERTENSION', 'DIABETES'] },
  { name: 'chronicVisitOverdue' },
  { name: 'deathCertified' },
  { name: 'gaveBirth', from: '2025-07-01' },
  { name: 'daysWithUnregisteredChild', from: 31 },
]);

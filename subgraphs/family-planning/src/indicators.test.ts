import { describeIndicators } from '@linli/test-kit';
import { familyPlanning } from './index.js';

describeIndicators(familyPlanning, [
  { name: 'infantCare', words: ['NURSERY', 'COMMUNITY'] },
  { name: 'familySubsidy', words: ['SPECIAL', 'AWARD'] },
  { name: 'householdSubsidy', words: ['AWARD'] },
  { name: 'oneChildParent' },
  { name: 'bereavedParent' },
  { name: 'registeredToBear', from: '2025-01-01', to: '2025-12-31' },
  { name: 'registeredParity', from: 2 },
  { name: 'noticeSent', from: '2025-07-01' },
  { name: 'noticeOverdue' },
  // Since 2016 nobody is given the certificate any more.
], { unchanging: ['oneChildParent'] });

import { describeIndicators } from '@linli/test-kit';
import { community } from './index.js';

describeIndicators(community, [
  { name: 'countedAsResident' },
  { name: 'daysSinceVerified', from: 90 },
  { name: 'hazardAtAddress' },
  { name: 'daysSinceVisit', from: 0, to: 30 },
  { name: 'visitOpen', words: ['ELDER_VISIT'] },
  { name: 'visitOverdue' },
  { name: 'householdVisitOpen', words: ['NEWCOMER', 'RENTAL_CHECK'] },
  { name: 'loggedLately', words: ['HELP_NEEDED', 'VISIT'] },
  { name: 'applied', from: '2026-01-01' },
  { name: 'applicationOpen' },
]);

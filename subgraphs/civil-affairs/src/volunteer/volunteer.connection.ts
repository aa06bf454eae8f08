import { connectionType } from '@linli/subgraph-kit';
import { Volunteer } from './volunteer.type.js';

export const VolunteerConnection = connectionType('Volunteer', '志愿者', () => Volunteer);

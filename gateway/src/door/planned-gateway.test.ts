import { readFileSync } from 'node:fs';
import './planned-gateway.js';

it('lets the planner report to nobody, by the switch that it still has', () => {
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
  expect(readFileSync(require.resolve('@apollo/gateway'), 'utf8')).toContain("process.env.APOLLO_TELEMETRY_DISABLED !== 'true'");
});

// Spaces, preferences, scenarios
export * from './preferences/preferences.ts';
export { type Scenario, scenario } from './preferences/scenario.ts';
export * from './space/certificate.ts';
export * from './space/constraint.ts';
export * from './space/outcome-space.ts';
export * from './space/result.ts';

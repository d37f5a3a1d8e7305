export { type Finding, inspect, type Report, type Suspicion } from './inspect';
export type { LanguageRun } from './languages';
export type { Language } from './letters';
export { reveal } from './reveal';

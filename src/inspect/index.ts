export type { Finding } from './findings';
export { inspect, type Report, type Suspicion } from './inspect';
export type { Language } from './language-letters';
export type { LanguageRun } from './languages';
export { reveal } from './reveal';

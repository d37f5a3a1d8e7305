export { MatnError } from '../error';
export type { NormalizeOptions } from '../normalize';
export type { Place, Point } from './places';
export { type MessageFile, retextMatn as default, retextMatn } from './retext';

export { MatnError } from '../error';
export type { NormalizeOptions } from '../normalize';
export { retextMatn as default, retextMatn } from './retext';

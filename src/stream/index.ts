export { MatnError } from '../error';
export type { NormalizeOptions } from '../normalize';
export { NormalizeStream, type NormalizeStreamOptions } from './stream';

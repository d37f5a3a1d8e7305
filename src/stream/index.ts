export { NormalizeStream, type NormalizeStreamOptions } from './stream';

export { MatnError } from '../error';
export type { HtmlOptions } from '../html/settings';
export { rehypeMatn as default, rehypeMatn } from './rehype';

export type { HtmlOptions } from '../html/html';
export { rehypeMatn as default, rehypeMatn } from './rehype';

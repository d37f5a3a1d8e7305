export type { DateMention } from '../dates/index';
export { MatnError } from '../error';
export type { NormalizeOptions } from '../normalize';
export { readArticle } from './article';
export type { Article, RemovalReason, RemovedLine } from './record/record';
export type { ArticleOptions } from './record/settings';

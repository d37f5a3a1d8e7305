export { readArticle } from './article';
export type { Article, RemovalReason, RemovedLine } from './record';
export type { ArticleOptions } from './settings';

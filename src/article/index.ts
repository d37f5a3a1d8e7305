export { type ArticleOptions, readArticle } from './article';
export type { Article, RemovalReason, RemovedLine } from './record';

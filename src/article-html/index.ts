export type { Article, ArticleOptions, RemovalReason, RemovedLine } from '../article/index';
export { pageText, readArticleHtml } from './read';

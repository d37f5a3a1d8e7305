export type {
  Article,
  ArticleOptions,
  DateMention,
  NormalizeOptions,
  RemovalReason,
  RemovedLine,
} from '../article/index';
export { MatnError } from '../error';
export { pageText, readArticleHtml } from './read';

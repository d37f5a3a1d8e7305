import type { ArticleOptions } from '../../src/article/index';
import { RULES } from '../../src/rules';

/** Fields as they are in the page, so that they can be found there and counted. */
export const AS_IT_STANDS: ArticleOptions = {
  normalize: { rules: Object.fromEntries(RULES.map((rule) => [rule, false])) },
};

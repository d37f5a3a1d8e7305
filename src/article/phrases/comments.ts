/** The key of «انتشار یافته: ۲» and the others beside it, which stand over nothing else. */
export const NUMBER_OF_COMMENTS: RegExp =
  /^(?:انتشاریافته|درانتظاربررسی|غیرقابلانتشار|مجموع(?:نظرات|دیدگاهها)):?[0-9]{1,5}(?!\/?[0-9])/;

/** The key of «نظرات (۳)», over what readers say or a link to it. */
export const OVER_COMMENTS: RegExp = /^(?:نظرات|دیدگاهها|(?:نظرات|دیدگاه)کاربران)[([][0-9]{1,5}[)\]]/;

/** The key of «۳ نظر». */
export const COUNT_OF_COMMENTS: RegExp = /^(?:[1-9][0-9]{0,3}|یک)(?:نظر|دیدگاه|کامنت)$/;

/** Whether the key of a number is one of these two. */
export function standsOverComments(key: string): boolean {
  return NUMBER_OF_COMMENTS.test(key) || OVER_COMMENTS.test(key);
}

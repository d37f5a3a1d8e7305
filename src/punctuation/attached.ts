/** An ending that is written on to a word in brackets or quotes, or stands in brackets on to a word: «کتاب»ها, کتاب(ها). */
export const ENDING: RegExp =
  /^(?:ها(?:ی(?:[یمتش]|[متش]ان)?|ست)?|ی?ی|ا[ینتمش\u064b]|[یو]ن|[گیمتش]ان|تر(?:ین)?|[متشه]|ست|ا(?:ند|ید|یم|نه)|گر|چی)$/;

/** A prefix that stands in brackets before its word: (نا)محدود. */
export const PREFIX: RegExp = /^(?:نا|بی|هم|باز|پیشا?|پسا|ابر|میان|غیر|ضد|فرا|بر|در|وا)$/;

/** An ending or a vowel sign attached to a word in brackets or quotes, or in brackets attached to a word: «کتاب»ها, «کتاب»ِ, کتاب(ها). */
export const ENDING: RegExp =
  /^(?:ها(?:ی(?:[یمتش]|[متش]ان)?|ست)?|ی?ی|ا[ینتمش\u064b]|[یو]ن|[گیمتش]ان|تر(?:ین)?|[متشه]|ست|ا(?:ند|ید|یم|نه)|گر|چی|[\u064b-\u0655])$/;

/** A prefix in brackets before its word: (نا)محدود. */
export const PREFIX: RegExp = /^(?:نا|بی|هم|باز|پیشا?|پسا|ابر|میان|غیر|ضد|فرا|بر|در|وا)$/;

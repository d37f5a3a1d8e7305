// What makes one word with what is in brackets or quotes beside it.

/** An ending or vowel sign after a word in quotes or brackets, or an ending in brackets after its word: «کتاب»ها, «کتاب»ِ, کتاب(ها). */
export const ENDING: RegExp =
  /^(?:ها(?:ی(?:[یمتش]|[متش]ان)?|ست)?|ی?ی|ا[ینتمش\u064b]|[یو]ن|[گیمتش]ان|تر(?:ین)?|[متشه]|ست|ا(?:ند|ید|یم|نه)|گر|چی|[\u064b-\u0655])$/;

/** A prefix in brackets before its word: (نا)محدود, “(un)limited”. */
export const PREFIX: RegExp = /^(?:نا|بی|هم|باز|پیشا?|پسا|ابر|میان|غیر|ضد|فرا|بر|در|وا)$/;

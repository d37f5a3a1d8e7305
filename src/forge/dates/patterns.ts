import XRegExp from 'xregexp';
import * as kinds from '../../dates/tokens/kinds';
import { oneOf, withClasses } from '../native';
import { type Table, table } from '../table';
import { signs, TOKENS } from './tokens';

/**
 * The patterns of dates, which are matched against the shape of a line (src/dates/tokens/shape.ts). They are written in named pieces with
 * XRegExp and shipped as native literals. The piece `{{month}}` is a token of that kind, and `{{_month}}` one that touches the token before
 * it. No pattern repeats a piece without limit, except for the words between a time and its date.
 */

/** Pieces that are more than one token, or only a condition. */
const PHRASES: Readonly<Record<string, string>> = {
  any: '..',
  gap: '(?= [ ] )',
  end: '[ ]? $',
  separatorSign: oneOf(signs(kinds.SLASH, kinds.DASH)),
  /** «پیش», «بعد»: ago or later than the reference; «پیش از آن» (before that) is counted from something else. */
  agoOrLaterHere: '{{agoOrLater}} (?! {{from}} )',
  /** «گذشته», «آینده», «جاری» (past, next, current): how a period relates to the one that the reference is in. */
  beside: '(?: {{pastOrNext}} | {{current}} | {{agoOrLaterHere}} )',
  /** The direction in which a number of units is counted: «۳ روز پیش», «دو دهه اخیر». */
  away: '(?: {{pastNextRecentHence}} | {{agoOrLaterHere}} )',
  /** A token that is no sign. */
  unbroken: `(?: . ${oneOf(signs(kinds.SLASH, kinds.CODE)).replace('[', '[^')} )`,
  free: '(?: {{goingOn}} | {{end}} )',
  period: '(?: {{count}} | {{ordinal}} )',
  connector: '(?: {{toOrDash}} | {{andOrComma}} )',
  /** An era after its year. Not in «۱۴۰۳ م.الف ۲۳۴», the number of a notice, nor in «آپارتمان ۱۲۰ تا ۱۴۵ م», an area in metres. */
  eraHere:
    '(?: {{era}} | {{_commonLetter}} | (?<! {{wordOrColon}} {{countTo999}} (?: {{to}} {{countTo999}} )? ) {{commonLetter}} (?= {{_sign}} | {{_closing}} | $ ) (?! {{_tie}} {{_word}} ) )',
  /**
   * An era, perhaps in brackets. A single letter in brackets is one only after what a word or other figures show to be a date: not in
   * «ارتفاع ۲۰۰۰ (م)» (a height in metres) or «آیه ۱۶ (ق)» (a verse).
   */
  ownEra: `(?: {{opening}} (?= {{any}} {{_dot}}? {{closing}} )
      (?! {{letter}} (?<! (?: {{in}} | (?: {{yearToCentury}} | {{monthName}} | {{_tie}} {{any}} {{_tie}} ) {{any}}{0,2} ) {{any}}{3} ) ) )? ( {{eraHere}} )`,
  counts: '(?: {{counted}} | {{unit}} | {{monthName}} | {{cardinal}} | {{_tie}} {{_number}} )',
  listedHours: '{{hours}} (?: {{count}} {{andOrComma}} ){1,5}',
  /** Not in «۲:۱۸۵», a verse: the scanner cuts its 5 off, as it cuts the day off in the glued «۱۲:۴۵۵ مهر». */
  endOfClock: '(?! {{_colon}} {{_number}} | {{_short}} (?! {{monthName}} | {{_sign}} ) )',
  /** Abbreviated names of laws, which begin like an era: «ق.آ.د.م», «ق.ت». */
  ofLaw: '{{era}} {{_dot}} {{_word}}',
  clock: '{{number}} {{_colon}} {{_number}}',
  /** What follows the year of a book or of a reference: «…، ۱۳۹۵.», «…، ۱۳۹۵، ص ۱۲», «(…، ۱۳۹۸: ۴۵-۵۰)», «(۱۸۷۹–۱۹۵۵)». */
  endOfReference:
    '(?: {{end}} | {{dot}} | {{comma}} {{guard}} | (?: {{colonOrDash}} {{number}} (?: {{dash}} {{number}} )? )? {{closing}} (?! {{counted}} ) )',
  /** The last dot of «ه.ش.» (an era) and «ب.ظ.» (p.m.). */
  lastDot: '(?: (?<= {{era}} | {{dayPart}} ) {{_dot}} )?',
};

const PATTERNS: readonly (readonly [name: string, comment: string, pattern: string])[] = [
  [
    'GUARDED',
    'A number that is no date: after «کد» (code), «شماره» (number), «نسخه» (version); in a duration, «مدت زمان ویدیو ۳:۴۵»; in a score, «۲ بر ۱»; a minute of play, «دقیقه ۱۲:۳۵»; or how far a zone is ahead, «+۳:۳۰ تهران».',
    `(?<= {{guard}} {{dot}}?
      | {{guard}} {{wordOrBracket}}{0,3} {{colon}}
      | {{short}} {{small}}
      | (?: {{lasting}} {{dated}}? {{wordOrBracket}}{0,3} {{colon}}? | (?<! {{count}} ) {{minute}} (?: {{clock}} {{connector}} )? | {{plus}} (?= _ ) ) (?= {{clock}} ) )`,
  ],
  [
    'NO_YEAR',
    'The last of several numbers after such a word, the articles of a law in «مواد ۱۰، ۱۹۰ و ۲۱۹ ق.م», «مواد ۱۹۸ ق.آ.د.م و ۲۶۵ ق.م», but not «شماره ۱۲، ۱۳۵۲ ش», «نسخه ۱۲۰۵ق و ۱۲۱۰ق»; and one after «م» (article, or died in), «م ۱۰ ق.م», but not «(م ۴۱۳ق)», «م ۴۱۳ق».',
    `(?<= {{guard}} (?: (?: {{number}} | {{countTo999}} {{era}} {{any}}{0,6} ) {{connector}} ){1,5} ) (?: (?<! {{comma}} | {{dash}} ) | {{countTo999}} )
      | (?<= {{commonLetter}} ) {{number}} (?: {{eraWord}} (?! {{close}} ) | {{ofLaw}} )`,
  ],
  [
    'TIED_AFTER',
    'A number that is tied to the one after it, as in an IP address, a version or a phone number.',
    '{{number}} {{_tie}} {{_number}}',
  ],
  [
    'AFTER_NUMBER',
    'A date that a dash ties to a number before it: «شماره ۸۴۳۴-۱۰ مهر ۱۴۰۳», «رأی ۶۲۴-۱۸/۱/۱۳۷۷» (verdict); not «تلفن ۸۸۷۷-۱۰ مهر» (phone), «۱۲-۱۳۸۸/۳/۲۷».',
    `(?<= {{_dash}} ) (?: {{number}} {{monthName}} {{number}}
      | (?<! {{short}} {{any}} ) (?: {{four}} {{_slash}} {{_short}} {{_slash}} {{_short}} | {{short}} {{_slash}} {{_short}} {{_slash}} {{_four}} ) )`,
  ],
  [
    'DAY_IN_FIGURES',
    'Three numbers with the same sign between them. In a path a number may follow, `/1402/07/23/2972`; commas need a word before them, «مصوب 1392,12,04» (passed). Not the number of a file, but «تاریخ دادنامه: ۱۴۰۳/۰۵/۱۶» is its date.',
    `(?<! (?<! {{dated}} {{word}}? ) {{guard}} {{colon}}? )
    (?: (?<= {{slash}} ) {{_four}} {{slash}} {{short}} {{slash}} {{two}}
      | {{number}} . ( {{separatorSign}} ) {{short}} . \\1 {{number}} (?! _ \\1 {{_number}} (?! (?<! {{_dot}} .. ) {{_colon}} ) )
      | (?<= {{leadOrDated}} ) {{four}} {{_latinComma}} {{_twoTo59}} {{_latinComma}} {{_twoTo59}} )`,
  ],
  [
    'EIGHT_ALONE',
    'Eight figures that no sign or letter touches, nothing guards and that count nothing, `14030616`, not «14030616 تومان»; or that begin the code in an address.',
    `(?<! {{guard}} {{word}}{0,2} {{colon}}? )
    (?: {{eight}} (?= {{_code}} )
      | (?: (?= [ ] ) | (?<! {{other}} {{_sign}}? | {{number}} {{_sign}} ) ) {{eight}}
        (?! {{_other}} | {{_sign}} {{_number}} | {{counted}} | {{unit}} {{ago}} ) )`,
  ],
  [
    'YEAR_NUMBER',
    'A number that may be a year. Not in «هر سال ۲۰۰۰ نفر» (every year 2000 people), nor the beginning of «۱۶ مهر ۱۴۰۳۱ نفر» or of the date in «خبرگزاری مهر ۱۴۰۳/۰۶/۱۶».',
    `(?<! {{each}} {{year}} )
    (?! {{any}} {{_number}} {{counted}} | {{any}} ( _ {{separatorSign}} ) {{_number}} \\1 {{_number}} )
    {{period}}`,
  ],
  [
    'OWN_ERA',
    'An era: «شمسی», «ه.ش», «ق», «(ه.ق)», «[ه.ق.]», «۲۰۲۴م»; after a blank, «م» may be the beginning of something else. Not the end of `e53bc1`.',
    '{{ownEra}} (?: (?<= {{opening}} {{any}} ) {{_dot}}? {{closing}} )? (?! {{_number}} )',
  ],
  [
    'ERA_LABEL',
    'An era before figures: «قمری: » (lunar), «تاریخ (قمری): », «تاریخ قمری ».',
    '(?<= ( {{era}} ) {{close}}? (?: {{colon}} | (?<= {{dated}} {{any}}{1,3} ) ) )',
  ],
  [
    'FURTHER_YEARS',
    'After a year, the others that stand before the era of all: « تا ۱۳۱۲ میلادی», « تا قرن ۱۱ (میلادی)».',
    '(?: {{connector}} {{yearToCentury}}? ( {{period}} ) ){1,5}',
  ],
  [
    'COUNTS_NOTHING',
    'A number after «سال» (year) or a month that counts nothing and belongs to nothing else: not in «در این سال ۸۰ کتاب» (80 books), «۶۴ سال ۳۲ هزار», «سال ۱۳ پیش از هجرت» (before the Hijra), «سال ۱۲ - شماره ۳», «سال ۲۵، ش ۳» (number 3), «شماره ۷۰۰۰ - سال ۲۵», «مهر ۹۸/۵», «تحویل سال ۲۳:۱۵», «خبرگزاری مهر - ۲۰-آبان-۱۴۰۳», «مهر ۶۰,۲۰۰», «سال ۲۵ تا ۳۰ هزار», «مهر، ۲۰ تا ۲۵ آبان».',
    `(?<! (?: {{short}} | {{cardinal}} | {{this}} ) {{year}}
      | {{year}} (?= {{any}} {{stop}}? {{guardOrLetter}} {{number}} (?! {{counted}} ) )
      | {{guard}} {{number}} {{stop}}? {{year}} (?= {{countTo59}} | {{sixtyOn}} ) )
    {{any}}
    (?! {{measured}}
      | (?<! {{over59}} ) (?: {{thing}} | {{agoOrLater}} {{from}} | {{_colon}} {{_number}} )
      | (?! {{anHour}} {{colon}}? {{number}} ) {{shortUnit}}
      | {{sixtyOn}}
      | {{_inAmount}} {{_number}}
      | {{_dashOrSlash}} {{_monthName}} {{_dashOrSlash}}
      | {{to}} {{short}} {{sixtyOn}}
      | (?<= {{comma}} {{countTo59}} ) {{connector}} {{short}} {{monthName}} )`,
  ],
  [
    'LISTED',
    'One of several decades, centuries or years, but the first: «دهه‌های ۶۰ و ۷۰» (the sixties and seventies).',
    '(?<= ( {{yearToCentury}} ) (?: {{period}} {{connector}} ){1,5} )',
  ],
  [
    'OF_UNITS',
    'After units that are more than one day, or parts of a period: «هفته آخر» (the last week), «روزهای آخر» (the last days), «۱۰ روز اول» (the first 10 days).',
    '(?<= {{units}} | {{weekOn}} | (?<! {{hour}} | {{colon}} ) {{countTo999}} {{aDay}} )',
  ],
  [
    'UNITS_OF',
    'Which units of a period: «۹ ماهه نخست» (the first nine months), «هفته اول» (the first week), «دو هفته اول» (the first two weeks), «روزهای پایانی», «آخرین روزهای» (the last days), «نخستین روز از» (the first day of); the hour of «ساعت ۱۰ هفته اول» counts no weeks.',
    '(?: (?<! {{guardOrHour}} ) ( {{count}} ) (?= {{weekOrMonth}} ) | (?! {{aDay}} | (?<= (?<! {{guardOrHour}} ) {{countTo999}} | {{few}} | {{awhile}} ) {{weekOrMonth}} ) ) ( {{unitOfPeriod}} ) ( {{which}} )? | ( {{which}} ) ( {{unitOfPeriod}} ) {{from}}?',
  ],
  [
    'RELATION_AFTER',
    'How what stands before it relates to the reference: «گذشته» (last), «آینده» (next), «جاری» (current).',
    '{{beside}}',
  ],
  [
    'NEAR_PERIOD',
    'A unit and its relation to the reference, «ماه گذشته» (last month), «سال میلادی جاری» (the current year AD), «این هفته» (this week), «همین ماه» (this month), «روز ۱۸ ماه جاری» (the 18th of this month); not where units are counted, «دو ماه پیش» (two months ago), «یک و نیم ماه پیش», «پس از ۱۵ ماه جاری شد» (flowed after 15 months), but «ساعت ۱۰ هفته آینده» (at 10, next week); nor «همین هفته گذشته» (just last week); and what may be a year before it in the same clause, «در ۱۳۲۰ آمد و سال بعد رفت» (came in 1320 and left the next year). Nor «در این ماه» (in this month), «دهم این ماه» (the tenth of it) after the name of a month, which is probably the one that is meant; but «میزان فروش این ماه» (sales of this month).',
    '(?<! (?<! {{anHour}} ) {{counting}} | {{half}} | {{million}} ) {{aUnit}} {{eraWord}}? ( {{beside}} ) (?<= ( {{four}} ) (?! {{counted}} ) {{unbroken}}{1,20}? {{agoOrLater}} | ) | (?<= (?: {{to}} | {{aDay}} ) {{twoTo59}} ) {{aMonth}} {{current}} | {{this}} (?: {{aWeek}} | (?<! {{monthName}} {{any}}{0,30} {{inToFromOrWhich}} {{any}}{1,2} ) {{aMonth}} ) (?! {{beside}} )',
  ],
  [
    'NAMED_MONTH',
    'The name of a month, perhaps with «ماه» (month): «شهریور», «ماه آگوست», «مهر ماه»; not with the one that is counted in «سه ماه میزان», «۲ ماه محرم و صفر».',
    '( (?<! {{cardinal}} ) {{month}} (?! (?<= {{number}} {{month}} ) {{monthName}} {{and}} {{monthName}} ) )? ( {{monthName}} ) ( (?<! {{month}} {{monthName}} ) {{aMonth}} )?',
  ],
  [
    'DAY_OF',
    'What may stand between a day and its month: «هفدهمین روز شهریور» (the 17th day of), «سومین روز از مهر», 6th of September, «16-ام شهریور», Dari «۲۵ برج حوت».',
    '(?: {{nth}} | {{_dash}} {{_suffix}} | (?<= {{ordinal}} ) {{aDay}} ) {{from}}?',
  ],
  [
    'DAY_AFTER',
    'The day after the name of its month, before the year: September 6th, 2024; Sep. 6, 2024; Sep-06-2024. Perhaps another day, or another month: Sep 9–13, 2024; Sep 30 – Oct 4, 2024. Not in «مهر - ۱۰-۱۱-۱۴۰۳».',
    '{{parting}}? ( {{short}} ) {{_nth}}? (?: {{toOrDash}} (?: ( {{short}} ) {{_nth}}? (?! {{dash}} ) | (?= ( {{monthName}} ) ) ) )? {{parting}}?',
  ],
  [
    'DAY_ALONE',
    'The day after the name of its month, without a year: Sep 6; Sep. 6th; Sep 6, 10:59. Not in «Sep 6 people», «Sep 6-9», «Oct 20, Nov 2, 2025».',
    '{{_dot}}? {{gap}} {{short}} {{_nth}}? (?! {{tie}} (?: {{number}} (?! {{_colon}} ) | {{monthName}} ) ) (?= {{free}} )',
  ],
  ['PARTING', 'What separates a day, its month and its year: «۱۶-شهریور-۱۴۰۳», «۱۶ شهریور، ۱۴۰۳».', '{{parting}}'],
  [
    'PROVEN_YEAR',
    'A year that the words before and after it prove: «متولد ۱۳۶۰» (born in), «کنکور ۱۴۰۳ روز جمعه» (an exam), «برجام (۲۰۱۵)» (a treaty), «(احمدی، ۱۳۹۸: ۴۵-۵۰)», «نشر نی، ۱۳۹۵.» (references to books), «(۱۸۷۹–۱۹۵۵)», «بعد از ۱۳۵۷ همه» (after 1357), «در ۱۳۹۸ به» (in 1398); not in «۱۴ از ۲۰۲۴» (14 of 2024), «از ۱۴۰۰ به ۱۳۵۰», «از ۱۳۰۰ تا ۱۴۰۰ تومان» (tomans), «صص ۱۳۸۴ تا ۱۳۹۹» (pages), «مدل ۸۰۰ تا ۱۴۰۰» (models).',
    `(?<= {{lead}} {{word}}{0,2} {{colon}}?
        | (?<! {{guardOrCounted}} {{any}}{0,2} | {{number}} ) {{openOrComma}} (?= {{any}} {{endOfReference}} )
        | {{year}} (?: {{word}} {{colon}}? | {{colon}} )
        | (?: {{after}} | {{agoOrLater}} ) {{from}} )
      {{any}} (?! {{counted}} | {{aUnit}} (?! {{weekday}} ) | {{sixtyOn}} )
    | (?<= {{inToFrom}} ) (?<! {{count}} {{from}} | {{guardOrWord}} {{number}} {{to}} | {{from}} (?= {{any}} {{be}} {{number}} ) )
      {{any}} (?= {{free}} ) (?! {{to}} {{four}} {{counted}} )`,
  ],
  [
    'PROVEN_MONTH',
    'A month that what stands before it proves: «در سپتامبر» (in), «از شهریور» (from), «ماه‌های مارس و آوریل» (the months of), «ژوئن (خرداد)»; not in «در اکتبر ۶۸۵», «در رمضان سال دوم», where what follows may be its year.',
    `(?<= (?: {{leadToMonth}} | {{monthName}} {{aMonth}}? {{open}} ) (?: ( {{monthName}} ) {{connector}} ){0,2} ) {{any}} (?! {{number}} | {{cardinal}} | {{unit}} )`,
  ],
  [
    'FREE',
    'What may follow a year or a date that only its surroundings prove: a small word, a sign or the end.',
    '{{free}}',
  ],
  [
    'INTRODUCTION',
    'What may stand before a stamp: «تاریخ انتشار:» (date of publication), «تاریخ تولد:» (of birth), «مورخ», «به تاریخ» (dated), «در روز» (on the day), «عصر روز» (on the afternoon of), «فصل پاییز» (the season of autumn), «از ۱۶ تا ۲۰» (from). After it the stamp may stand on its own line, which is read as a bar.',
    `(?: {{ofLabel}}{1,4} {{colon}} )? {{in}}? (?: {{beOrFrom}}? {{dated}} {{lead}}? {{colon}}? )? {{bar}}?
    {{dayPart}}? {{aDay}}? (?: {{lead}} (?= {{season}} ) )? {{from}}?`,
  ],
  [
    'WEEKDAY_AFTER',
    'A weekday after its date, if no other date follows it; or one in brackets.',
    '{{pause}}? {{aDay}}? {{weekday}} (?! {{comma}}? (?! {{clock}} ) (?: {{number}} | {{ordinal}} ) ) | {{open}} {{aDay}}? {{weekday}} {{close}}',
  ],
  [
    'WEEKDAY_BEFORE',
    'A weekday before its date, and what may stand between them: «جمعه ۱۶ شهریور», «جمعه | ۱۶ شهریور», «جمعه؛ ۱۶ شهریور», «پنجشنبه شب ۱۵ شهریور», «جمعه مورخ ۱۴۰۳/۰۶/۱۶», «جمعه (۱۶ شهریور)».',
    '{{weekday}} ( {{dayPart}} )? {{stop}}? {{dated}}? ( {{open}} )?',
  ],
  [
    'OTHER_NAME',
    'What stands between a near day and the second name of that day, and this name if it is a weekday: «فردا شب (سه‌شنبه» (tomorrow night, Tuesday), «امروز، شنبه» (today, Saturday), «امروز: »; not the next weekday of a list.',
    '( {{dayPart}} )? (?: {{commaOrColon}} | ( {{open}} ) )? (?: ( {{weekday}} ) (?! {{connector}} {{weekday}} ) {{dayPart}}? )?',
  ],
  [
    'LINK_TO_TIME',
    'What may stand between a date and its time: a dash, a bar, a comma, an underscore, or up to four of them, up to three other signs, a bracket, the T of ISO 8601, «در» (at), «رأس» (sharp), «زمان:» (time); and before it the last dot of «ه.ش.».',
    `{{_isoT}}
    | {{lastDot}}
      (?: {{pause}}{1,4} | [ ] {{slashSign}} {{gap}} | {{looseSign}}{1,3} | {{open}} | {{and}} (?= {{inOrFrom}}? {{hour}} ) )?
      {{in}}? (?: {{aroundOrBetween}} | {{dated}} {{colon}} )?`,
  ],
  [
    'LINK_TO_DATE',
    'What may stand between a time and its date: the same, and «در» (on), «روز» (the day), «مورخ», «تاریخ» (dated); but no colon, quotes or bracket.',
    `{{lastDot}} (?: {{be}} {{dated}} {{word}}{1,2} )? (?: {{pause}}{1,4} | [ ] {{slashSign}} {{gap}} | {{mark}}{1,3} )? (?: {{dated}} {{colon}}? | {{in}} | {{day}} )*`,
  ],
  [
    'CONNECTOR',
    'What joins the ends of a range: «تا», «الی», «لغایت» (to), «تا روز» (to the day), «تا پایان روز» (to the end of the day), «تا تاریخ», «و» (and) after «بین» (between), not in «بین شهریور و مهر و آبان» (three months), nor in «بین ساعت ۸ و ۱۰:۳۰ و ۱۲», but in «بین ۸ و ۱۰ صبح و ۱۶ تا ۱۸ عصر» (8 to 10 and 16 to 18), or a dash; but «۱۵:۰۰ - ۱۷:۱۵ - ۱۹:۳۰» are three times.',
    '{{to}} (?: {{part}}? {{aDay}} )? {{dated}}? | (?<= {{between}} {{bound}}{1,5} ) {{and}} (?! {{startOfDate}}{1,4} (?: {{_colon}} {{_number}} )? {{and}} {{startOfDate}} ) | (?<! {{clock}} {{dash}} {{clock}} ) {{dash}} (?! {{clock}} {{dash}} {{clock}} )',
  ],
  [
    'WEEKDAYS',
    'The weekdays before a range of days: «شنبه تا چهارشنبه» (Saturday to Wednesday), or the first alone.',
    '{{weekday}} (?: {{toOrDash}} ( {{weekday}} ) )? {{comma}}?',
  ],
  [
    'TWO_YEARS',
    '«۲۰۲۵-۲۰۲۶»; with two digits, «فصل ۲۶-۲۰۲۵» (season), «لیگ برتر ۰۴-۱۴۰۳», «لیگ برتر ۱۴۰۲–۰۳» (league), «نیمسال دوم ۰۴-۱۴۰۳» (term), «سال آبی ۱۴۰۲/۰۳» (water year), «فصل ۹۴-۹۳»; but «۱۴۰۲-۰۳» alone may as well be a month, «فصل ۰۵-۰۴» be of any century, and «لیگ بسکتبال ۷۵-۷۴» (basketball) be a score.',
    `(?: {{four}} {{dashOrSlash}} {{four}} | (?<= {{lead}} {{word}}{0,2} {{ordinal}}? | {{four}} {{and}} | {{year}} {{word}}? )
      (?: {{two}} {{dashOrSlash}} {{four}} | {{four}} {{dash}} {{two}}
        | (?<! {{lead}} {{word}}{1,2} ) (?: {{two}} {{dashOrSlash}} {{over59}} | {{four}} {{slash}} {{two}} ) ) )
    (?! {{_tie}} {{_number}} )`,
  ],
  ['ITEM_NUMBER', 'The number of an item: 1 in «۱- ۱۲ مهر», «۱- فروردین».', '{{short}} {{_dash}} {{gap}}'],
  [
    'LIST_SIGN',
    'What stands between the days of a list or of a choice: «و» (and), a comma, «یا» (or) in «۲۶ یا ۲۷ مرداد».',
    '{{andOrComma}} | {{or}}',
  ],
  [
    'TWIN_LINK',
    'What stands between a date and the same date in another calendar: « (برابر با » (corresponding to). Dates that are glued together are not a pair.',
    '{{betweenTwins}}{1,5} | {{gap}}',
  ],
  [
    'VAGUE_AMOUNT',
    'An amount that is no single number: «چند ساعت پیش» (a few hours ago), «دو سه هفته پیش» (two or three weeks ago), «۴ تا ۵ روز قبل», «یک یا دو ماه دیگر» (in one or two months), «مدتی پیش» (some time ago), «سال‌ها پیش» (years ago).',
    '(?: {{few}} | {{count}} (?: {{toOrDash}} | {{or}} ) {{count}} | {{fewInWords}} {{fewInWords}} ) ( {{unit}} ) {{away}} | ( {{units}} | {{awhile}} ) {{ago}} (?! {{from}} )',
  ],
  [
    'AMOUNT_AWAY',
    'A number of units from the reference: «۳ روز پیش» (3 days ago), «دو دهه اخیر» (the last two decades), «یک ساعت و نیم پیش» (an hour and a half ago), «۲ ساعت و ۱۰ دقیقه پیش», «۲ سال، ۳ ماه پیش», «نیم ساعت پیش» (half an hour ago), «یک ربع دیگر» (in a quarter of an hour). Not part of a longer amount, «۲ هزار سال پیش» (2 thousand), «۲ هزار و ۵۰۰ سال پیش», «۲ سال، ۳ روز پیش», nor hours, «ساعت ۸ تا ۱۰ هفته آینده» (from 8 to 10, next week); nor what is left of something, «۲ سال دیگر از قرارداد» (2 more years of the contract); nor «یک روز دیگر» (another day).',
    `(?! (?<= {{number}} ) {{sixtyOn}} | (?<= {{few}} ) {{cardinal}} | {{one}} {{aDay}} {{hence}} ) (?<! {{count}} {{unit}} {{andOrComma}}? | {{sixtyOn}} {{and}} | {{hour}} {{count}} {{to}} )
    (?: ( {{count}} ) ( {{aUnit}} ) (?: {{andOrComma}}? ( {{half}} | {{count}} {{aUnitToYear}} ) )?
      | (?<! {{count}} {{and}} ) {{cardinal}}? ( {{half}} ) ( {{anHour}} )? )
    ( {{away}} ) (?! (?<= {{monthOrYear}} {{hence}} ) {{from}} )`,
  ],
  [
    'NEAR_WEEKDAY',
    'A weekday by its relation to the reference: «شنبه گذشته» (last Saturday), «جمعه شب گذشته» (last Friday night), «دوشنبه هفته آینده» (Monday of next week), «جمعه این هفته».',
    '{{weekday}} ( {{dayPart}} )? (?: ( {{pastOrNext}} | {{agoOrLaterHere}} ) | {{aWeek}} ( {{beside}} ) | {{this}} {{week}} )',
  ],
  [
    'ZERO_HOUR',
    'What shows that «ساعت صفر» (zero hour) is a time: « امروز» (today), « تا ۵» (to 5), «، دوشنبه» (Monday), « به وقت تهران» (Tehran time), « در ۱۶ شهریور»; not « عملیات» (of the operation), «؛».',
    '{{startOfDate}} | {{to}} | {{comma}} {{weekday}} | {{beOrIn}} {{dated}} | {{in}} {{number}} {{monthOrSign}} | {{end}}',
  ],
  [
    'BARE_HOUR',
    'A number that may end a span of hours: in «ساعت ۸ تا ۱۲ روز شنبه», not in « تا ۱۲ نفر» (12 people).',
    `{{count}} (?! {{_tie}} {{_number}} | {{counted}} | {{monthName}} | {{unitButDay}} )`,
  ],
  [
    'LISTED_HOUR',
    'One of several hours, but the first: «ساعات ۱۶، ۱۸ و ۲۰».',
    '(?<= {{listedHours}} ) {{any}} (?: {{comma}} {{count}} | (?! {{counts}} ) )',
  ],
  [
    'HOURS_IN_PART',
    'The hours after the first, up to the part of the day that all share: « و ۸ شب», «، ۸ و ۱۰ شب» (at night).',
    '(?: {{andOrComma}} {{count}} ){1,5} {{dayPart}}',
  ],
  [
    'NIGHTS',
    'Nights and mornings that are counted: «مدت ۱۰ شب» (for 10 nights), «۶ شب و ۷ روز» (6 nights and 7 days), «۱۰ شب متوالی» (in a row), «۱۰ شب محرم» (of Muharram).',
    '(?<= {{lasting}} | {{after}} {{from}} ) {{any}} | {{any}} {{dayPart}} (?: {{counted}} | {{monthName}} | {{and}} {{count}} {{day}} )',
  ],
  [
    'HOUR_WORD',
    '«ساعت» (hour) before a time. Not before a day: «تاریخ و ساعت: ۱۶ شهریور ۱۴۰۳» (date and hour), «روز و ساعت: ۱۶ شهریور، ۱۰:۵۹».',
    '{{hour}} {{colon}}? (?! {{short}} {{monthName}} (?: {{four}} | {{end}} | (?<= (?: {{dated}} | {{day}} ) {{and}} {{any}}{3,4} ) (?: {{sign}} | {{looseSign}} ) ) )',
  ],
  [
    'SPAN_OF_HOURS',
    'After a number that counts hours, «در ۲۴ ساعت ۵ نفر» (in 24 hours, 5 people), «۲۰۰۰ ساعت ۵ نفر»; in «مهر ۱۴۰۳ ساعت ۱۴», «۱۴۰۳/۰۶/۱۶ ساعت ۸» the number is a year or a day.',
    '(?<= (?<! {{slash}} | {{monthName}} | {{year}} ) (?: {{number}} | {{cardinal}} | {{few}} | {{half}} | {{each}} ) )',
  ],
  [
    'MINUTES_TO_HOUR',
    'Minutes to an hour, «یک ربع به ۱۰» (a quarter to 10), «ده دقیقه به هشت» (ten to eight); or past midnight, «۵۵ دقیقه بامداد».',
    '(?: ( {{countTo59}} ) {{minute}} | {{one}}? ( {{half}} ) ) (?: {{be}} ( {{count}} ) | {{dayPart}} )',
  ],
  [
    'CLOCK',
    '«۱۰:۵۹», «۱۰:۵۹:۳۰»; but «۱:۵۲.۳۴» is a record, and «00:12:45,500» the time of a subtitle.',
    '{{short}} {{_colon}} ( {{_twoTo59}} ) (?: {{_colon}} ( {{_twoTo59}} ) (?! {{_tie}} {{_three}} ) | (?! {{_dot}} {{_number}} ) ) {{endOfClock}}',
  ],
  [
    'LOOSE_CLOCK',
    'The same with blanks around the colon, «ساعت ۱۰:۵۹ دقیقه» (minutes), and «ساعت ۱۰:۵۹:۳۰ ثانیه» (seconds). But «ساعت ۱۰: ۱۲ نفر» (12 people) has no minutes, and «ساعت ۱۰:۳۰: ۱۲ نفر» no seconds.',
    '{{short}} (?! {{_colon}} [ ] . {{counted}} ) {{colon}} ( {{twoTo59}} ) (?: (?! {{_colon}} [ ] ) {{colon}} ( {{twoTo59}} ) {{second}}? )? {{minute}}? (?! {{_colon}} {{_number}} )',
  ],
  [
    'LOOSE_END',
    'What shows that numbers with blanks around their colon are a time: « ب . ظ» (p.m.), « - ۲۴ مرداد».',
    '{{dayPart}} | {{dash}} {{short}} {{monthName}}',
  ],
  [
    'DOTTED_CLOCK',
    '«ساعت ۱۴.۳۰», «ساعت ۱۴/۳۰», and the end of «ساعت ۱۵ الی ۱۶/۳۰», with «ساعت» (hour) just before; and «ساعت 23:5», as some blogs write 23:05.',
    '(?<= {{hour}} {{any}}{0,6} ) {{short}} (?: {{_dotOrSlash}} (?= {{_twoTo59}} ) | {{_colon}} (?= {{_oneDigit}} ) ) ( {{any}} ) (?! {{_tie}} {{_number}} )',
  ],
  [
    'SPOKEN_CLOCK',
    'An hour with its minutes: «۱۰ و نیم» (half past 10), «۱۰ و ۵۹ دقیقه و ۳۰ ثانیه» (59 minutes and 30 seconds), «۱۰ و ۵۹»; not «بین ساعت ۸ و ۱۰» (between 8 and 10), but «بین ساعت ۸ و ۴۵ تا ۹» (from 8:45 to 9).',
    '{{any}} {{and}} (?: {{one}}? ( {{half}} ) | ( {{countTo59}} ) {{minute}} (?: {{and}} ( {{countTo59}} ) {{second}} )? | (?<! {{listedHours}} | {{between}} {{any}} {{any}} {{and}} (?! {{any}} {{andOrTo}} ) ) ( {{countTo59}} ) (?! {{counts}} ) )',
  ],
  [
    'COUNTABLE',
    'What the number before it may count: «ساعت ۱۰ و ۱۲ نفر» (12 people), «ساعت ۱۰ و ۱۶ شهریور».',
    '{{counts}}',
  ],
  [
    'OFFSET',
    'An offset: Z, UTC, «به وقت گرینویچ» (Greenwich time), +03:30, +0330, GMT+0330, «+۳:۳۰ گرینویچ», «گرینویچ +۲». A fraction of the second may stand before it: `07:29:00.000Z`.',
    `(?: {{_dot}} {{_number}} )? {{lastDot}} (?: {{be}} {{dated}} )?
    (?: ( {{utc}} ) (?! {{plus}} | {{dash}} {{_number}} (?! {{monthName}} | {{_dash}} ) )
      | {{utc}}? {{plusOrDash}}
        (?: ( {{_four}} )
          | ( {{_short}} )
            (?: {{_colon}} ( {{_twoTo59}} )
              | (?<= {{utc}} {{any}} {{any}} | {{_twoTo59}} {{_colon}} {{_twoTo59}} (?: {{_dot}} {{_number}} )? {{_plus}} {{any}} )
              | (?= {{utc}} ) ) )
        {{utc}}? )`,
  ],
  ['WHOLE_PART', 'The whole part of a number with a fraction: «۱۰.۵», «۱۰/۵».', '{{any}} {{_signButDash}} {{_number}}'],
];

/** Writes the patterns as native literals. */
export function datePatternsTable(): Table {
  const pieces: Record<string, RegExp> = { slashSign: new RegExp(oneOf(signs(kinds.SLASH, kinds.SLASH))) };
  for (const [name, all] of Object.entries(TOKENS)) {
    pieces[name] = new RegExp(`.${oneOf(all)}`);
    pieces[`_${name}`] = new RegExp(`_${oneOf(all)}`);
  }
  for (const [name, phrase] of Object.entries(PHRASES)) pieces[name] = XRegExp.build(unnamed(phrase), pieces, 'x');
  const body = PATTERNS.map(([name, comment, pattern]) => {
    const { source } = XRegExp.build(unnamed(pattern), pieces, 'x');
    return `/** ${comment} */\nexport const ${name}: RegExp = /${withClasses(source)}/dy;\n`;
  }).join('');
  return table(
    'src/dates/tokens/patterns.table.ts',
    {
      what: 'The patterns of dates as native literals over the shape of a line',
      sources: ['src/forge/dates/patterns.ts', 'src/forge/dates/tokens.ts'],
      count: `${PATTERNS.length} patterns`,
    },
    body,
  );
}

/** A group that contains only a piece would get its name from XRegExp, and no name may occur twice: it gets a group inside that has none. */
function unnamed(pattern: string): string {
  return pattern.replace(/\( (\{\{\w+\}\}) \)/g, '( (?: $1 ) )');
}

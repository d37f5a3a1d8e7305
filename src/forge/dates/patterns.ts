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
    'After a word that says that the number is not a date, in a score, a minute of play or how far a zone is ahead: کد, شماره, نسخه; «مدت زمان ویدیو ۳:۴۵»; «۲ بر ۱»; «دقیقه ۱۲:۳۵»; «+۳:۳۰ تهران».',
    `(?<= {{guard}} {{dot}}?
      | {{guard}} {{wordOrBracket}}{0,3} {{colon}}
      | {{short}} {{small}}
      | (?: {{lasting}} {{dated}}? {{wordOrBracket}}{0,3} {{colon}}? | (?<! {{count}} ) {{minute}} | {{plus}} (?= _ ) ) (?= {{clock}} ) )`,
  ],
  [
    'NO_YEAR',
    'The last of several numbers after such a word, «مواد ۱۰، ۱۹۰ و ۲۱۹ ق.م», «مواد ۱۹۸ ق.آ.د.م و ۲۶۵ ق.م», not «شماره ۱۲، ۱۳۵۲ ش», «نسخه ۱۲۰۵ق و ۱۲۱۰ق»; «م ۱۰ ق.م», not «(م ۴۱۳ق)», «م ۴۱۳ق».',
    `(?<= {{guard}} (?: (?: {{number}} | {{countTo999}} {{era}} {{any}}{0,6} ) {{connector}} ){1,5} ) (?: (?<! {{comma}} | {{dash}} ) | {{countTo999}} )
      | (?<= {{commonLetter}} ) {{number}} (?: {{eraWord}} (?! {{close}} ) | {{ofLaw}} )`,
  ],
  [
    'TIED_AFTER',
    'Tied to the number after it, as in an IP, a version, a phone number.',
    '{{number}} {{_tie}} {{_number}}',
  ],
  [
    'AFTER_NUMBER',
    'A date that a dash ties to a number: «شماره ۸۴۳۴-۱۰ مهر ۱۴۰۳», not «تلفن ۸۸۷۷-۱۰ مهر»; «رأی ۶۲۴-۱۸/۱/۱۳۷۷», not «۱۲-۱۳۸۸/۳/۲۷».',
    `(?<= {{_dash}} ) (?: {{number}} {{monthName}} {{number}}
      | (?<! {{short}} {{any}} ) (?: {{four}} {{_slash}} {{_short}} {{_slash}} {{_short}} | {{short}} {{_slash}} {{_short}} {{_slash}} {{_four}} ) )`,
  ],
  [
    'DAY_IN_FIGURES',
    'Three numbers with the same sign between them; in a path, a number may follow: `/1402/07/23/2972`; and «مصوب 1392,12,04»; «تاریخ دادنامه: ۱۴۰۳/۰۵/۱۶» is no number of a file.',
    `(?<! (?<! {{dated}} {{word}}? ) {{guard}} {{colon}}? )
    (?: (?<= {{slash}} ) {{_four}} {{slash}} {{short}} {{slash}} {{two}}
      | {{number}} . ( {{separatorSign}} ) {{short}} . \\1 {{number}} (?! _ \\1 {{_number}} (?! (?<! {{_dot}} .. ) {{_colon}} ) )
      | (?<= {{leadOrDated}} ) {{four}} {{_latinComma}} {{_twoTo59}} {{_latinComma}} {{_twoTo59}} )`,
  ],
  [
    'EIGHT_ALONE',
    'Eight figures that no sign or letter touches, and nothing guards: 14030616; or with which the code in an address begins.',
    `(?<! {{guard}} {{word}}{0,2} {{colon}}? )
    (?: {{eight}} (?= {{_code}} )
      | (?: (?= [ ] ) | (?<! {{other}} {{_sign}}? | {{number}} {{_sign}} ) ) {{eight}}
        (?! {{_other}} | {{_sign}} {{_number}} ) )`,
  ],
  [
    'YEAR_NUMBER',
    'A number that may be a year and is not an hour; not in «هر سال ۲۰۰۰ نفر», nor the beginning of «۱۶ مهر ۱۴۰۳۱ نفر», of the figures of «خبرگزاری مهر ۱۴۰۳/۰۶/۱۶».',
    `(?<! {{each}} {{year}} )
    (?! {{any}} {{_number}} {{counted}} | {{any}} ( _ {{separatorSign}} ) {{_number}} \\1 {{_number}} )
    (?: {{fourOrOver59}} | (?: {{count}} | {{ordinal}} ) (?! {{_colon}} {{number}} ) )`,
  ],
  [
    'OWN_ERA',
    'شمسی, ه.ش, ق, «(ه.ق)», «[ه.ق.]»; «۲۰۲۴م», but after a blank م may be the beginning of something else; not the end of «e53bc1».',
    '{{ownEra}} (?: (?<= {{opening}} {{any}} ) {{_dot}}? {{closing}} )? (?! {{_number}} )',
  ],
  [
    'ERA_LABEL',
    'An era before figures: «قمری: », «تاریخ (قمری): », «تاریخ قمری ».',
    '(?<= ( {{era}} ) {{close}}? (?: {{colon}} | (?<= {{dated}} {{any}}{1,3} ) ) )',
  ],
  [
    'FURTHER_YEARS',
    'After a year, others, before their era: « تا ۱۳۱۲ میلادی», « تا قرن ۱۱ (میلادی)».',
    '(?: {{connector}} {{yearToCentury}}? ( {{period}} ) ){1,5}',
  ],
  [
    'COUNTS_NOTHING',
    'A number after سال or a month that counts nothing: not in «در این سال ۸۰ کتاب», «۶۴ سال ۳۲ هزار», «سال ۱۳ پیش از هجرت», «سال ۱۲ - شماره ۳», «شماره ۷۰۰۰ - سال ۲۵», «مهر ۹۸/۵», «خبرگزاری مهر - ۲۰-آبان-۱۴۰۳», «مهر ۶۰,۲۰۰», «سال ۲۵ تا ۳۰ هزار», «مهر، ۲۰ تا ۲۵ آبان».',
    `(?<! (?: {{short}} | {{cardinal}} | {{this}} ) {{year}}
      | {{year}} (?= {{any}} {{stop}}? {{guard}} {{number}} (?! {{counted}} ) )
      | {{guard}} {{number}} {{stop}}? {{year}} (?= {{countTo59}} | {{sixtyOn}} ) )
    {{any}}
    (?! {{measured}}
      | (?<! {{over59}} ) (?: {{thing}} | {{agoOrLater}} {{from}} )
      | (?! {{anHour}} {{colon}}? {{number}} ) {{shortUnit}}
      | {{sixtyOn}}
      | {{_inAmount}} {{_number}}
      | {{_dashOrSlash}} {{_monthName}} {{_dashOrSlash}}
      | {{to}} {{short}} {{sixtyOn}}
      | (?<= {{comma}} {{countTo59}} ) {{connector}} {{short}} {{monthName}} )`,
  ],
  [
    'LISTED',
    'After the first of several decades, centuries or years: «دهه‌های ۶۰ و ۷۰».',
    '(?<= ( {{yearToCentury}} ) (?: {{period}} {{connector}} ){1,5} )',
  ],
  [
    'OF_UNITS',
    'After units that are more than one day, or parts of a period: «هفته آخر», «روزهای آخر», «۱۰ روز اول».',
    '(?<= {{units}} | {{weekOn}} | (?<! {{hour}} | {{colon}} ) {{countTo999}} {{aDay}} )',
  ],
  [
    'UNITS_OF',
    'Which units of a period: «۹ ماهه نخست», «هفته اول», «روزهای پایانی»; «آخرین روزهای», «نخستین روز از».',
    '(?: ( {{count}} ) (?= {{aMonth}} ) | (?! {{aDay}} | (?<= {{counting}} ) {{aMonth}} ) ) ( {{unitOfPeriod}} ) ( {{which}} )? | ( {{which}} ) ( {{unitOfPeriod}} ) {{from}}?',
  ],
  ['RELATION_AFTER', 'گذشته, آینده, جاری', '{{beside}}'],
  [
    'RELATED_PERIOD',
    '«ماه گذشته», but not where units are counted («دو ماه پیش», «یک و نیم ماه پیش»).',
    '(?<! {{counting}} | {{half}} | {{million}} ) {{aUnit}} {{beside}}',
  ],
  [
    'NAMED_MONTH',
    'شهریور, ماه آگوست, مهر ماه; not «سه ماه میزان», «۲ ماه محرم و صفر», where months are counted.',
    '( (?<! {{cardinal}} ) {{month}} (?! (?<= {{number}} {{month}} ) {{monthName}} {{and}} {{monthName}} ) )? ( {{monthName}} ) ( (?<! {{month}} {{monthName}} ) {{aMonth}} )?',
  ],
  [
    'DAY_OF',
    '«هفدهمین روز شهریور», «سومین روز از مهر»; 6th of September; «16-ام شهریور».',
    '(?: {{_nth}} | {{_dash}} {{_suffix}} | (?<= {{ordinal}} ) {{aDay}} ) {{from}}?',
  ],
  [
    'DAY_AFTER',
    'The day after the name of its month, before the year: September 6th, 2024; Sep. 6, 2024; Sep-06-2024; perhaps another, or another month: Sep 9–13, 2024; Sep 30 – Oct 4, 2024; not «مهر - ۱۰-۱۱-۱۴۰۳».',
    '{{parting}}? ( {{short}} ) {{_nth}}? (?: {{toOrDash}} (?: ( {{short}} ) {{_nth}}? (?! {{dash}} ) | (?= ( {{monthName}} ) ) ) )? {{parting}}?',
  ],
  [
    'DAY_ALONE',
    'The day after the name of its month, without a year: «Sep 6», «Sep. 6th», «Sep 6, 10:59»; not «Sep 6 people», «Sep 6-9», «Oct 20, Nov 2, 2025».',
    '{{_dot}}? {{gap}} {{short}} {{_nth}}? (?! {{tie}} (?: {{number}} (?! {{_colon}} ) | {{monthName}} ) ) (?= {{free}} )',
  ],
  ['PARTING', 'What separates day, month and year: «۱۶-شهریور-۱۴۰۳», «۱۶ شهریور، ۱۴۰۳».', '{{parting}}'],
  [
    'PROVEN_YEAR',
    'A year that the words before and after it prove: «متولد ۱۳۶۰», «کنکور ۱۴۰۳ روز جمعه», «برجام (۲۰۱۵)», «(احمدی، ۱۳۹۸: ۴۵-۵۰)», «(۱۸۷۹–۱۹۵۵)», «نشر نی، ۱۳۹۵.», «بعد از ۱۳۵۷ همه», «در ۱۳۹۸ به»; not «۱۴ از ۲۰۲۴», «از ۱۴۰۰ به ۱۳۵۰», «از ۱۳۰۰ تا ۱۴۰۰ تومان», «صص ۱۳۸۴ تا ۱۳۹۹», «مدل ۸۰۰ تا ۱۴۰۰».',
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
    'A month that what stands before it proves: «در سپتامبر», «از شهریور», «ماه‌های مارس و آوریل», «ژوئن (خرداد)»; not «در اکتبر ۶۸۵», «در رمضان سال دوم»: what follows may be its year.',
    `(?<= (?: {{leadToMonth}} | {{monthName}} {{aMonth}}? {{open}} | {{month}} {{monthName}} {{connector}} ) (?: {{monthName}} {{connector}} ){0,2} ) {{any}} (?! {{number}} | {{cardinal}} | {{unit}} )`,
  ],
  ['FREE', 'What ends a part of the sentence.', '{{free}}'],
  [
    'INTRODUCTION',
    'What may stand before a stamp: «تاریخ انتشار:», «تاریخ تولد:», «مورخ», «به تاریخ», «در روز», «عصر روز», «فصل پاییز», «از ۱۶ تا ۲۰».',
    `(?: {{ofLabel}}{1,4} {{colon}} )? {{in}}? (?: {{beOrFrom}}? {{dated}} {{lead}}? {{colon}}? )?
    {{dayPart}}? {{aDay}}? (?: {{lead}} (?= {{season}} ) )? {{from}}?`,
  ],
  [
    'WEEKDAY_AFTER',
    'A weekday after its date, and not before another date; or in brackets.',
    '{{pause}}? {{aDay}}? {{weekday}} (?! {{comma}}? (?! {{clock}} ) (?: {{number}} | {{ordinal}} ) ) | {{open}} {{aDay}}? {{weekday}} {{close}}',
  ],
  [
    'WEEKDAY_BEFORE',
    'A weekday before its date: جمعه ۱۶ شهریور, «جمعه | ۱۶ شهریور», «جمعه؛ ۱۶ شهریور», پنجشنبه شب ۱۵ شهریور, جمعه مورخ ۱۴۰۳/۰۶/۱۶, جمعه (۱۶ شهریور).',
    '{{weekday}} ( {{dayPart}} )? {{stop}}? {{dated}}? ( {{open}} )?',
  ],
  [
    'OTHER_NAME',
    'What stands between two names of one day, and the second where it is a weekday: «فردا شب (سه‌شنبه», «امروز، شنبه», «امروز: »; not the next in a list.',
    '( {{dayPart}} )? (?: {{commaOrColon}} | ( {{open}} ) )? (?: ( {{weekday}} ) (?! {{connector}} {{weekday}} ) {{dayPart}}? )?',
  ],
  [
    'LINK_TO_TIME',
    'What may stand between a date and its time: a dash, a bar, a comma, a _, up to three other signs, a bracket, the T of ISO 8601, در, رأس, «زمان:»; before it the last dot of «ه.ش.».',
    `{{_isoT}}
    | {{lastDot}}
      (?: {{pause}}{1,2} | [ ] {{slashSign}} {{gap}} | {{looseSign}}{1,3} | {{openOrAnd}} (?= {{inOrFrom}}? {{hour}} ) | {{open}} (?= {{clock}} ) )?
      {{in}}? (?: {{around}} | {{dated}} {{colon}} )?`,
  ],
  [
    'LINK_TO_DATE',
    'The same between a time and its date, and در, روز, مورخ, تاریخ; no colon, quotes or bracket.',
    `{{lastDot}} (?: {{be}} {{dated}} {{word}}{1,2} )? (?: {{pause}}{1,2} | [ ] {{slashSign}} {{gap}} | {{mark}}{1,3} )? (?: {{dated}} {{colon}}? | {{in}} | {{day}} )*`,
  ],
  [
    'CONNECTOR',
    'تا, الی, لغایت, «تا روز», «تا پایان روز», «تا تاریخ» or a dash; «۱۵:۰۰ - ۱۷:۱۵ - ۱۹:۳۰» are three times.',
    '{{to}} (?: {{part}}? {{aDay}} )? {{dated}}? | (?<! {{clock}} {{dash}} {{clock}} ) {{dash}} (?! {{clock}} {{dash}} {{clock}} )',
  ],
  [
    'WEEKDAYS',
    'شنبه, or شنبه تا چهارشنبه, before a range of days.',
    '{{weekday}} (?: {{toOrDash}} ( {{weekday}} ) )? {{comma}}?',
  ],
  [
    'TWO_YEARS',
    '«۲۰۲۵-۲۰۲۶»; in two digits, «فصل ۲۶-۲۰۲۵», «لیگ برتر ۰۴-۱۴۰۳», «لیگ برتر ۱۴۰۲–۰۳», «نیمسال دوم ۰۴-۱۴۰۳», «سال آبی ۱۴۰۲/۰۳», «فصل ۹۴-۹۳», but «۱۴۰۲-۰۳» may as well be a month, and «فصل ۰۵-۰۴» of any century.',
    `(?: {{four}} {{dashOrSlash}} {{four}} | (?<= {{lead}} {{word}}{1,2} ) {{two}} {{dashOrSlash}} {{four}} | (?<= {{lead}} {{word}} ) {{four}} {{dash}} {{two}}
      | (?<= {{lead}} {{ordinal}}? | {{four}} {{and}} | {{year}} {{word}}? ) (?: {{two}} {{dashOrSlash}} {{fourOrOver59}} | {{four}} {{dashOrSlash}} {{two}} ) )
    (?! {{_tie}} {{_number}} )`,
  ],
  ['ITEM_NUMBER', 'The number of «۱- ۱۲ مهر», «۱- فروردین».', '{{short}} {{_dash}} {{gap}}'],
  ['LIST_SIGN', 'Between the days of a list, or of a choice: «۲۶ یا ۲۷ مرداد».', '{{andOrComma}} | {{or}}'],
  [
    'TWIN_LINK',
    'What stands between a date and the same in another calendar: « (برابر با »; dates glued together are not a pair.',
    '{{betweenTwins}}{1,5} | {{gap}}',
  ],
  [
    'VAGUE_AMOUNT',
    'چند ساعت پیش, دو سه هفته پیش, ۴ تا ۵ روز قبل, یک یا دو ماه دیگر; مدتی پیش, سال‌ها پیش',
    '(?: {{few}} | {{count}} (?: {{toOrDash}} | {{or}} ) {{count}} | {{fewInWords}} {{fewInWords}} ) ( {{unit}} ) {{away}} | ( {{units}} | {{awhile}} ) {{ago}} (?! {{from}} )',
  ],
  [
    'AMOUNT_AWAY',
    '۳ روز پیش, دو دهه اخیر; یک ساعت و نیم پیش, ۲ ساعت و ۱۰ دقیقه پیش, ۲ سال، ۳ ماه پیش; نیم ساعت پیش, یک ربع دیگر; not part of a longer count: «۲ هزار سال پیش», «۲ هزار و ۵۰۰ سال پیش», «۲ سال، ۳ روز پیش»; nor what is left of something: «۲ سال دیگر از قرارداد».',
    `(?! (?<= {{number}} ) {{sixtyOn}} | (?<= {{few}} ) {{cardinal}} ) (?<! {{count}} {{unit}} {{andOrComma}}? | {{sixtyOn}} {{and}} )
    (?: ( {{count}} ) ( {{aUnit}} ) (?: {{andOrComma}}? ( {{half}} | {{count}} {{aUnitToYear}} ) )?
      | (?<! {{count}} {{and}} ) {{cardinal}}? ( {{half}} ) ( {{anHour}} )? )
    ( {{away}} ) (?! (?<= {{monthOrYear}} {{hence}} ) {{from}} )`,
  ],
  [
    'NEAR_WEEKDAY',
    'شنبه گذشته; جمعه شب گذشته; دوشنبه هفته آینده; جمعه این هفته',
    '{{weekday}} ( {{dayPart}} )? (?: ( {{pastOrNext}} | {{agoOrLaterHere}} ) | {{aWeek}} ( {{beside}} ) | {{this}} {{week}} )',
  ],
  [
    'THIS_PERIOD',
    'این هفته, همین ماه; not «همین هفته گذشته».',
    '{{this}} (?: {{aWeek}} | {{aMonth}} ) (?! {{beside}} )',
  ],
  [
    'ZERO_HOUR',
    'What shows that «ساعت صفر» is a time: « امروز», « تا ۵», «، دوشنبه», « به وقت تهران», « در ۱۶ شهریور»; not « عملیات», «؛».',
    '{{startOfDate}} | {{to}} | {{comma}} {{weekday}} | {{beOrIn}} {{dated}} | {{in}} {{number}} {{monthOrSign}} | {{end}}',
  ],
  [
    'BARE_HOUR',
    'The end of a span of hours: «ساعت ۸ تا ۱۲ روز شنبه», not « تا ۱۲ نفر».',
    `{{count}} (?! {{_tie}} {{_number}} | {{counted}} | {{monthName}} | {{unitButDay}} )`,
  ],
  ['LISTED_HOUR', '«ساعات ۱۶، ۱۸ و ۲۰»', '(?<= {{listedHours}} ) {{any}} (?: {{comma}} {{count}} | (?! {{counts}} ) )'],
  [
    'HOURS_IN_PART',
    'The hours after the first: « و ۸ شب», «، ۸ و ۱۰ شب».',
    '(?: {{andOrComma}} {{count}} ){1,5} {{dayPart}}',
  ],
  [
    'NIGHTS',
    'Nights and mornings that are counted: «مدت ۱۰ شب», «۶ شب و ۷ روز», «۱۰ شب متوالی», «۱۰ شب محرم».',
    '(?<= {{lasting}} | {{after}} {{from}} ) {{any}} | {{any}} {{dayPart}} (?: {{counted}} | {{monthName}} | {{and}} {{count}} {{day}} )',
  ],
  [
    'HOUR_WORD',
    'ساعت before a time; «تاریخ و ساعت: ۱۶ شهریور ۱۴۰۳», «تاریخ و ساعت: ۱۶ شهریور، ۱۰:۵۹» have a day.',
    '{{hour}} {{colon}}? (?! {{short}} {{monthName}} (?: {{four}} | {{end}} | (?<= {{dated}} {{and}} {{any}}{3,4} ) (?: {{sign}} | {{looseSign}} ) ) )',
  ],
  [
    'SPAN_OF_HOURS',
    '«در ۲۴ ساعت ۵ نفر», «۲۰۰۰ ساعت ۵ نفر» are spans of time, not clocks; «مهر ۱۴۰۳ ساعت ۱۴», «۱۴۰۳/۰۶/۱۶ ساعت ۸» have a clock.',
    '(?<= (?<! {{slash}} | {{monthName}} | {{year}} ) (?: {{number}} | {{cardinal}} | {{few}} | {{half}} | {{each}} ) )',
  ],
  [
    'MINUTES_TO_HOUR',
    '«یک ربع به ۱۰», «ده دقیقه به هشت»: minutes before the hour; «۵۵ دقیقه بامداد»: past midnight.',
    '(?: ( {{countTo59}} ) {{minute}} | {{one}}? ( {{half}} ) ) (?: {{be}} ( {{count}} ) | {{dayPart}} )',
  ],
  [
    'CLOCK',
    '۱۰:۵۹, ۱۰:۵۹:۳۰; «۱:۵۲.۳۴» is a record, «00:12:45,500» the time of a subtitle.',
    '{{short}} {{_colon}} ( {{_twoTo59}} ) (?: {{_colon}} ( {{_twoTo59}} ) (?! {{_tie}} {{_three}} ) | (?! {{_dot}} {{_number}} ) ) {{endOfClock}}',
  ],
  [
    'LOOSE_CLOCK',
    'The same with blanks around the colon, and «ساعت ۱۰:۵۹ دقیقه»; but «ساعت ۱۰: ۱۲ نفر», and «ساعت ۱۰:۳۰: ۱۲ نفر» has no seconds.',
    '{{short}} (?! {{_colon}} [ ] . {{counted}} ) {{colon}} ( {{twoTo59}} ) (?: (?! {{_colon}} [ ] ) {{colon}} ( {{twoTo59}} ) )? {{minute}}? (?! {{_colon}} {{_number}} )',
  ],
  [
    'LOOSE_END',
    'What shows that numbers with blanks around their colon are a clock: « ب . ظ», « - ۲۴ مرداد».',
    '{{dayPart}} | {{dash}} {{short}} {{monthName}}',
  ],
  [
    'DOTTED_CLOCK',
    '«ساعت ۱۴.۳۰», «ساعت ۱۴/۳۰»; «ساعت 23:5», as blogs write 23:05.',
    '{{short}} (?: {{_dotOrSlash}} (?= {{_twoTo59}} ) | {{_colon}} (?= {{_oneDigit}} ) ) ( {{any}} ) (?! {{_tie}} {{_number}} )',
  ],
  [
    'SPOKEN_CLOCK',
    '۱۰ و نیم; ۱۰ و ۵۹ دقیقه و ۳۰ ثانیه; ۱۰ و ۵۹',
    '{{any}} {{and}} (?: {{one}}? ( {{half}} ) | ( {{countTo59}} ) {{minute}} (?: {{and}} ( {{countTo59}} ) {{second}} )? | (?<! {{listedHours}} ) ( {{countTo59}} ) (?! {{counts}} ) )',
  ],
  ['COUNTABLE', 'What the number before it counts: «ساعت ۱۰ و ۱۲ نفر», «ساعت ۱۰ و ۱۶ شهریور».', '{{counts}}'],
  [
    'OFFSET',
    'Z, UTC, به وقت گرینویچ; +03:30, +0330, GMT+0330, «+۳:۳۰ گرینویچ», «گرینویچ +۲»; a fraction of the second may stand before it: `07:29:00.000Z`.',
    `(?: {{_dot}} {{_number}} )? {{lastDot}} (?: {{be}} {{dated}} )?
    (?: ( {{zulu}} | {{utc}} (?! {{plus}} | {{dash}} {{_number}} (?! {{monthName}} ) ) )
      | {{utc}}? {{plusOrDash}}
        (?: ( {{_four}} )
          | ( {{_short}} )
            (?: {{_colon}} ( {{_twoTo59}} )
              | (?<= {{utc}} {{any}} {{any}} | {{_twoTo59}} {{_colon}} {{_twoTo59}} (?: {{_dot}} {{_number}} )? {{_plus}} {{any}} )
              | (?= {{utc}} ) ) )
        {{utc}}? )`,
  ],
  ['WHOLE_PART', 'The whole part of a number: ۱۰.۵, ۱۰/۵.', '{{any}} {{_signButDash}} {{_number}}'],
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

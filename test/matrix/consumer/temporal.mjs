import { findDates, jalaliToGregorian, toInstant, toTemporal } from 'matn';

/** What the package and the engine's own Temporal say otherwise, and how many of what were compared. */
const different = [];
let compared = 0;

function compare(of, own, native) {
  compared++;
  if (String(own) !== String(native)) different.push(`${of}: ${own}, not ${native}`);
}

const SPRING_AND_AUTUMN = ['03-20', '03-21', '03-22', '09-20', '09-21', '09-22'];
const AROUND_MIDNIGHT = ['00:00', '00:30', '01:30', '23:30'];
for (const zone of ['Asia/Tehran', 'Asia/Kabul']) {
  for (let year = 1900; year < 2100; year++) {
    for (const day of SPRING_AND_AUTUMN) {
      for (const time of AROUND_MIDNIGHT) {
        const local = `${year}-${day}T${time}`;
        const native = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
        const own = toInstant(local, { timeZone: zone });
        compare(`${local} in ${zone}`, own && Temporal.Instant.from(own), native);
      }
    }
  }
}

for (let year = 1200; year < 1500; year++) {
  for (let month = 1; month <= 12; month++) {
    const native = Temporal.PlainDate.from({ year, month, day: 1, calendar: 'persian' }).withCalendar('iso8601');
    const own = Temporal.PlainDate.from(jalaliToGregorian(year, month, 1));
    compare(`the first day of month ${month} of ${year}`, own, native);
  }
}

const KINDS = {
  '۱۶ شهریور ۱۴۰۳': Temporal.PlainDate,
  '۱۶ شهریور ۱۴۰۳ ساعت ۱۰:۵۹': Temporal.PlainDateTime,
  '2024-09-06T07:29:00Z': Temporal.Instant,
};
for (const [text, Kind] of Object.entries(KINDS)) {
  compare(text, toTemporal(findDates(text)[0], Temporal)?.constructor.name, Kind.name);
}

console.log(JSON.stringify({ compared, different }));

const rows: string[][] = [];

/** The same text; if it is one code unit, always the very same string, since a list of many changes has few different ones. */
export function sharedUnit(text: string): string {
  if (text.length !== 1) return text;
  const unit = text.charCodeAt(0);
  // Kept in rows of 256, since an array with large holes is slow.
  rows[unit >> 8] ??= [];
  const row = rows[unit >> 8]!;
  row[unit & 0xff] ??= text;
  return row[unit & 0xff]!;
}

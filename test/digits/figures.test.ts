import { describe, expect, it } from 'vitest';
import { type Figures, figuresValue, isDigit, readFigures } from '../../src/digits/figures';

function read(text: string, start = 0, slash = false): Figures {
  return readFigures(text, start, slash);
}

describe('figures', () => {
  it('are read from where they begin, and left where they end', () => {
    expect(read('بیش از ۱٬۲۳۴٫۵ نفر', 7)).toEqual({ end: 14, digits: '12345', decimals: 1, grouped: true });
    expect(read('۱۲۳۴ نفر')).toEqual({ end: 4, digits: '1234', decimals: 0, grouped: false });
  });

  it('that do not fit are left unread: a short group, another sign, a separator of another kind', () => {
    expect(read('1,23 4')).toMatchObject({ end: 1, digits: '1', grouped: false });
    expect(read('1,234,56')).toMatchObject({ end: 5, digits: '1234', grouped: true });
    expect(read('1,234٬567')).toMatchObject({ end: 5, digits: '1234' });
    expect(read('0,123')).toMatchObject({ end: 1, digits: '0', grouped: false });
    expect(read('۱۲، ۱۳۹۲')).toMatchObject({ end: 2, digits: '12', grouped: false });
    expect(read('1234,567')).toMatchObject({ end: 4, digits: '1234', grouped: false });
    expect(read('3x5', 0, true)).toMatchObject({ end: 1, digits: '3', decimals: 0 });
    expect(read('3.x')).toMatchObject({ end: 1, digits: '3', decimals: 0 });
  });

  it('are written in three sets of digits', () => {
    const digits = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isDigit);
    expect(String.fromCharCode(...digits)).toBe('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹');
  });

  it('with a slash are a decimal only when it is asked for', () => {
    expect(read('3/5', 0, true)).toMatchObject({ end: 3, digits: '35', decimals: 1 });
    expect(read('3/5')).toMatchObject({ end: 1, digits: '3', decimals: 0 });
  });

  it('have a value if a double can hold it, and of too many digits only the first are kept', () => {
    expect(figuresValue({ decimals: 0, digits: '0'.repeat(40) })).toBe(0);
    expect(figuresValue({ decimals: 0, digits: '0'.repeat(41) })).toBeNaN();
    expect(figuresValue({ decimals: 0, digits: '9007199254740991' })).toBe(Number.MAX_SAFE_INTEGER);
    expect(figuresValue({ decimals: 0, digits: '9007199254740992' })).toBeNaN();
    expect(figuresValue({ digits: '11', decimals: 1 }, 6)).toBe(1_100_000);
    expect(read('۱'.repeat(1000))).toMatchObject({ end: 1000, digits: '1'.repeat(41) });
  });
});

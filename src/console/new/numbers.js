// Numbers as spreadsheets write them, with a decimal point or a decimal comma.
const COMMA_IS_DECIMAL = /^\d*,\d{1,2}$|^\d*,\d{4,}$|^0,\d+$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
const POINT_IS_DECIMAL = /^\d*\.\d{1,2}$|^\d*\.\d{4,}$|^0\.\d+$|^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;
const GROUPED = { '.': /^\d{1,3}([,\s'’]\d{3})+(\.\d+)?$/, ',': /^\d{1,3}([.\s'’]\d{3})+(,\d+)?$/ };

const plain = text => text.normalize('NFKC').trim();

/** Returns the decimal sign of a table: what its numbers show, else what goes with the separator of its cells. */
export function decimalSignOf(texts, separator) {
  const written = texts.map(plain);
  const comma = written.some(text => COMMA_IS_DECIMAL.test(text));
  const point = written.some(text => POINT_IS_DECIMAL.test(text));
  if (comma !== point) return comma ? ',' : '.';
  return separator === ';' ? ',' : '.';
}

/** Returns a number as JavaScript writes it; what is not one stays as it is. */
export function numberOf(text, decimal) {
  const written = plain(text);
  const signs = decimal === '.' ? /[,\s'’]/g : /[.\s'’]/g;
  const ungrouped = GROUPED[decimal].test(written) ? written.replace(signs, '') : written;
  const number = decimal === ',' && !ungrouped.includes('.') ? ungrouped.replace(',', '.') : ungrouped;
  return /^\d*\.?\d+$/.test(number) && (decimal === '.' || !ungrouped.includes('.')) ? number : text;
}

// A pack list: a row for every kind of box and SKU. Rows with the same mark in `box` are in one box together.
import { SIDES } from '../measures.js';
import { cellText, parseCsv } from './csv.js';
import { withSides } from './dimensions.js';
import { isBareCount, placesOf, unitsOf } from './heads.js';
import { decimalSignOf, numberOf } from './numbers.js';

export const COLUMNS = ['sku', 'units', 'boxes', 'length', 'width', 'height', 'weight', 'up', 'fragile', 'load', 'box', 'prep', 'label'];
export const OWNERS = ['AMAZON', 'SELLER', 'NONE'];
export const UNITS = { side: ['IN', 'CM'], weight: ['LB', 'KG'] };
const NEEDED = ['sku', 'units', 'boxes', ...SIDES, 'weight'];
const NUMBERS = ['units', 'boxes', ...SIDES, 'weight', 'load', 'total'];
/** The columns that say yes or no. */
export const MARKS = ['up', 'fragile'];

const OWNER_NAMES = { amazon: 'AMAZON', 亚马逊: 'AMAZON', 亚马逊物流: 'AMAZON', seller: 'SELLER', merchant: 'SELLER', 卖家: 'SELLER', none: 'NONE', 无: 'NONE', 无需: 'NONE', 不需要: 'NONE' };
const YES = ['yes', 'y', 'true', '1', 'x', '是', '✓', '√'];
const NO = ['', 'no', 'n', 'false', '0', '-', '否'];

/** Returns whether a cell says yes; what says neither yes nor no stays as it is. */
function yesOrNo(text) {
  const said = text.toLowerCase();
  return YES.includes(said) || (NO.includes(said) ? false : text);
}

/** Returns the units of sides and weights that the heads name. One that is not named goes with the other; without both there are none. */
function tableUnits(heads, places) {
  const side = unitsOf(SIDES.map(column => heads[places[column]]));
  const weight = unitsOf([heads[places.weight], heads[places.load] ?? '']);
  const wrong = [...side, ...weight].filter(unit => ![...UNITS.side, ...UNITS.weight].includes(unit));
  const unclear = [side, weight].find(units => units.length > 1) ?? wrong;
  if (unclear.length > 0) return { unclear };
  const metric = side[0] === 'CM' || (side.length === 0 && weight[0] === 'KG');
  const named = side.length + weight.length > 0;
  return named ? { sideUnit: side[0] ?? (metric ? 'CM' : 'IN'), weightUnit: weight[0] ?? (metric ? 'KG' : 'LB') } : {};
}

function cellOf(column, text, decimal) {
  if (NUMBERS.includes(column)) return numberOf(text, decimal);
  if (MARKS.includes(column)) return yesOrNo(text);
  if (column === 'prep' || column === 'label') return OWNER_NAMES[text.toLowerCase()] ?? text;
  return text;
}

/**
 * Reads a pack list.
 *
 * @returns its rows; the units that its heads name, or those that are `unclear`; the columns that are `missing`; and as
 *     `bareCount` the head of units that does not say whether it counts those of a box
 */
export function readPackList(text) {
  const { separator, rows } = parseCsv(text);
  const { heads, rows: body } = withSides({ heads: rows[0]?.cells ?? [], rows: rows.slice(1) });
  const places = placesOf(heads);
  const missing = NEEDED.filter(column => places[column] < 0);
  if (missing.length > 0) return { rows: [], missing };
  const units = tableUnits(heads, places);
  const at = (cells, column) => cells[places[column]] ?? '';
  const decimal = decimalSignOf(body.flatMap(({ cells }) => NUMBERS.map(column => at(cells, column))), separator);
  const read = body.map(({ line, cells }) => ({
    line,
    ...Object.fromEntries([...COLUMNS, 'total'].map(column => [column, cellOf(column, at(cells, column), decimal)])),
  }));
  const head = heads[places.units];
  return { rows: read, missing, ...units, bareCount: isBareCount(head) && places.total < 0 ? head : undefined };
}

const written = value => (value === true ? 'YES' : value === false ? '' : value ?? '');

/** Returns rows as a file that spreadsheets open with every letter right: with a mark of UTF-8. */
export function writePackList(rows, heads) {
  const lines = [heads, ...rows.map(row => COLUMNS.map(column => written(row[column])))];
  return `\ufeff${lines.map(cells => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

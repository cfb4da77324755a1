// A pack list: a row for every kind of box and SKU. Rows with the same mark in `box` are in one box together.
import { cellText, parseCsv } from './csv.js';

export const COLUMNS = ['sku', 'units', 'boxes', 'length', 'width', 'height', 'weight', 'box', 'prep', 'label'];
const NEEDED = ['sku', 'units', 'boxes', 'length', 'width', 'height', 'weight'];
export const OWNERS = ['AMAZON', 'SELLER', 'NONE'];

/** How the heads of the columns may be written, without spaces, units and signs. */
const HEADS = {
  sku: ['sku', 'msku', 'sellersku', 'merchantsku', '商品编码', '卖家sku'],
  units: ['unitsperbox', 'units', 'quantity', 'unitsperbox', '每箱件数', '每箱数量', '件数', '单箱数量'],
  boxes: ['boxes', 'numberofboxes', 'boxcount', '箱数', '箱子数量'],
  length: ['length', 'boxlength', '长', '长度', '箱长'],
  width: ['width', 'boxwidth', '宽', '宽度', '箱宽'],
  height: ['height', 'boxheight', '高', '高度', '箱高'],
  weight: ['weight', 'boxweight', '重量', '箱重', '毛重'],
  box: ['box', 'boxmark', 'mixedbox', '箱号', '混装箱'],
  prep: ['prepowner', 'prep', '预处理方', '预处理'],
  label: ['labelowner', 'label', '贴标方', '贴标'],
};

const plain = head => head.toLowerCase().replace(/[（(].*?[)）]/g, '').replace(/[\s_\-./#:：]/g, '');

/** Returns the unit that the heads name, such as in "Length (cm)" or "重量(公斤)". */
function unitOf(heads) {
  return heads.some(head => /\bcm\b|\bkg\b|厘米|公斤|千克/i.test(head)) ? 'metric' : 'us';
}

/** Returns a number as it is written with a decimal point or, in tables without commas between cells, with a decimal comma. */
function numberOf(text, separator) {
  const written = separator === ',' ? text.replace(/(\d),(?=\d{3}\b)/g, '$1') : text.replace(',', '.');
  return /^\d*\.?\d+$/.test(written) ? written : text;
}

/**
 * Reads a pack list.
 *
 * @returns its rows, the system of its units, and the columns that are missing
 */
export function readPackList(text) {
  const { separator, rows } = parseCsv(text);
  const heads = rows[0]?.cells ?? [];
  const places = Object.fromEntries(COLUMNS.map(column => [column, heads.findIndex(head => HEADS[column].includes(plain(head)))]));
  const missing = NEEDED.filter(column => places[column] < 0);
  if (missing.length > 0) return { rows: [], missing, units: unitOf(heads) };
  const read = rows.slice(1).map(({ line, cells }) => ({
    line,
    ...Object.fromEntries(COLUMNS.map(column => [column, cell(column, cells[places[column]] ?? '', separator)])),
  }));
  return { rows: read, missing, units: unitOf(heads) };
}

function cell(column, text, separator) {
  if (['units', 'boxes', 'length', 'width', 'height', 'weight'].includes(column)) return numberOf(text, separator);
  return ['prep', 'label'].includes(column) ? text.toUpperCase() : text;
}

/** Returns rows as a file that spreadsheets open with every letter right: with a mark of UTF-8. */
export function writePackList(rows, heads) {
  const lines = [heads, ...rows.map(row => COLUMNS.map(column => row[column] ?? ''))];
  return `\ufeff${lines.map(cells => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

// A single column for length, width and height, as "12 x 10 x 8": it becomes three.
import { SIDES } from '../measures.js';
import { plain, unitsOf } from './heads.js';

const HEADS = ['boxdimensions', 'dimensions', 'dimension', 'cartondimensions', 'boxsize', 'cartonsize', 'size', 'lxwxh',
  '箱子尺寸', '外箱尺寸', '箱规', '尺寸', '规格', '长宽高', '长x宽x高'];
const TIMES = /[x×*✕]/i;
const UNIT = /\s*("|''|in(ch(es)?)?\.?|cm|mm|英寸|厘米|公分|毫米)\s*$/i;

const isHead = head => HEADS.includes(plain(head).replaceAll(/[×*]/g, 'x'));

/** Returns the three sides of a cell; a cell that does not name three stays whole, so that its error shows it. */
function sidesOf(cell) {
  const sides = cell.normalize('NFKC').split(TIMES).map(side => side.trim().replace(UNIT, ''));
  return sides.length === SIDES.length ? sides : [cell, '', ''];
}

const spaced = cell => cell.replaceAll('"', ' in ').replace(/(\d)([a-z\u4e00-\u9fff])/gi, '$1 $2');

/** Returns the units that the head or else the cells name. */
function named(head, cells) {
  const inHead = unitsOf([head]);
  return inHead.length > 0 ? inHead : unitsOf(cells.map(spaced));
}

/** Returns a table with a column for each side; the same one if it has them, or no single one. */
export function withSides({ heads, rows }) {
  const place = heads.findIndex(isHead);
  if (place < 0) return { heads, rows };
  const units = named(heads[place], rows.map(({ cells }) => cells[place] ?? ''));
  const columns = SIDES.map((side, index) => `${side} (${(units[index] ?? units[0] ?? '').toLowerCase()})`);
  return {
    heads: heads.toSpliced(place, 1, ...columns),
    rows: rows.map(row => ({ ...row, cells: row.cells.toSpliced(place, 1, ...sidesOf(row.cells[place] ?? '')) })),
  };
}

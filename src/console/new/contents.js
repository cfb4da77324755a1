// Rows of a form as the contents that the API takes, and back. A box that comes back is the box that went in.
import { SIDES } from '../measures.js';
import { COLUMNS } from './pack-list.js';

export const EMPTY_ROW = { ...Object.fromEntries(COLUMNS.map(column => [column, ''])), up: false, fragile: false };
export const DEFAULT_UNITS = { sideUnit: 'IN', weightUnit: 'LB' };

const isEmpty = row => COLUMNS.every(column => !row[column]);

/** Returns a value as a field shows it. */
export const textOf = value => (value === undefined || value === null ? '' : String(value));
const listOf = value => (Array.isArray(value) ? value : []);

/** Returns the kinds of boxes of rows: each with the indices of its rows. */
export function boxesOf(rows) {
  const marked = new Map();
  const kinds = [];
  rows.forEach((row, index) => {
    if (isEmpty(row)) return;
    const mark = row.box.trim();
    if (mark && marked.has(mark)) {
      marked.get(mark).push(index);
      return;
    }
    const kind = [index];
    if (mark) marked.set(mark, kind);
    kinds.push(kind);
  });
  return kinds;
}

/** Returns the items and the boxes of a form. A row may have units of its own; else those of the form hold. */
export function contentsOf({ rows, sideUnit, weightUnit }) {
  const items = new Map();
  const boxes = boxesOf(rows).map(kind => {
    const first = rows[kind[0]];
    const inside = kind.map(index => rows[index]);
    inside.forEach(row => {
      const item = items.get(row.sku.trim()) ?? { msku: row.sku.trim(), quantity: 0 };
      item.quantity += +row.units * +first.boxes;
      if (row.prep) item.prepOwner = row.prep;
      if (row.label) item.labelOwner = row.label;
      items.set(item.msku, item);
    });
    return {
      quantity: +first.boxes,
      dimensions: { ...Object.fromEntries(SIDES.map(side => [side, +first[side]])), unitOfMeasurement: first.sideUnit || sideUnit },
      weight: { value: +first.weight, unit: first.weightUnit || weightUnit },
      ...(first.up && { thisSideUp: true }),
      ...(first.fragile && { fragile: true }),
      ...(first.load && { maxLoad: { value: +first.load, unit: first.loadUnit || weightUnit } }),
      items: inside.map(row => ({ msku: row.sku.trim(), quantity: +row.units })),
    };
  });
  return { items: [...items.values()], boxes };
}

/** Returns the part of a row that describes its box. */
function boxPart(box, { sideUnit, weightUnit }) {
  const side = textOf(box?.dimensions?.unitOfMeasurement);
  const weight = textOf(box?.weight?.unit);
  const load = textOf(box?.maxLoad?.unit);
  return {
    boxes: textOf(box?.quantity), weight: textOf(box?.weight?.value), up: box?.thisSideUp ?? false,
    fragile: box?.fragile ?? false, load: textOf(box?.maxLoad?.value),
    ...Object.fromEntries(SIDES.map(each => [each, textOf(box?.dimensions?.[each])])),
    ...(side && side !== sideUnit && { sideUnit: side }),
    ...(weight && weight !== weightUnit && { weightUnit: weight }),
    ...(load && load !== weightUnit && { loadUnit: load }),
  };
}

/**
 * Returns the rows of contents with the units of the first box; a box with other units keeps them in its row. Items that are in
 * no boxes yet have a row each.
 */
export function rowsOf(contents) {
  const [items, boxes] = [listOf(contents.items), listOf(contents.boxes)];
  const owned = new Map(items.map(item => [textOf(item?.msku), { prep: textOf(item?.prepOwner), label: textOf(item?.labelOwner) }]));
  const units = { sideUnit: boxes[0]?.dimensions?.unitOfMeasurement ?? 'IN', weightUnit: boxes[0]?.weight?.unit ?? 'LB' };
  if (boxes.length === 0) return { rows: items.length === 0 ? [{ ...EMPTY_ROW }] : items.map(item => ({ ...EMPTY_ROW, sku: textOf(item?.msku), ...owned.get(textOf(item?.msku)) })), ...units };
  const rows = boxes.flatMap((box, at) => {
    const inside = listOf(box?.items).length > 0 ? box.items : [{}];
    return inside.map((item, index) => ({
      ...EMPTY_ROW, sku: textOf(item?.msku), units: textOf(item?.quantity), box: inside.length > 1 ? String(at + 1) : '',
      ...owned.get(textOf(item?.msku)), ...(index === 0 && boxPart(box, units)),
    }));
  });
  return { rows, ...units };
}

/** Returns the SKUs whose quantity among the items is not what the boxes hold. */
export function unmatched(contents) {
  const packed = new Map();
  listOf(contents.boxes).forEach(box => listOf(box?.items).forEach(item => packed.set(textOf(item?.msku), (packed.get(textOf(item?.msku)) ?? 0) + item?.quantity * box.quantity)));
  if (packed.size === 0) return [];
  return listOf(contents.items).filter(item => packed.get(textOf(item?.msku)) !== item?.quantity).map(item => textOf(item?.msku));
}

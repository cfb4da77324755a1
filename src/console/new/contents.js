// Rows of a form as the contents that the API takes, and back.
import { OWNERS } from './pack-list.js';

export const EMPTY_ROW = { sku: '', units: '', boxes: '', length: '', width: '', height: '', weight: '', box: '', prep: '', label: '' };
const SIDES = ['length', 'width', 'height'];
const COUNTS = ['units', 'boxes'];
const UNITS = { us: { side: 'IN', weight: 'LB' }, metric: { side: 'CM', weight: 'KG' } };

export const unitsOf = system => UNITS[system];
export const isEmpty = row => Object.values({ ...row, line: '' }).every(value => value === '');

/** Returns what is wrong in a row, by field: keys of words. A row of a box that another has described needs only SKU and units. */
export function errorsOf(row, continues) {
  const errors = {};
  if (!row.sku.trim()) errors.sku = 'error.sku';
  (continues ? ['units'] : COUNTS).forEach(field => { if (!/^[1-9]\d{0,5}$/.test(row[field])) errors[field] = 'error.count'; });
  if (!continues) [...SIDES, 'weight'].forEach(field => { if (!(+row[field] > 0)) errors[field] = 'error.measure'; });
  ['prep', 'label'].forEach(field => { if (row[field] && !OWNERS.includes(row[field])) errors[field] = 'error.owner'; });
  return errors;
}

/** Returns the kinds of boxes of rows: each with the indices of its rows. */
export function boxesOf(rows) {
  const marked = new Map();
  const kinds = [];
  rows.forEach((row, index) => {
    if (isEmpty(row)) return;
    const mark = row.box.trim();
    if (mark && marked.has(mark)) return marked.get(mark).push(index);
    const kind = [index];
    if (mark) marked.set(mark, kind);
    return kinds.push(kind);
  });
  return kinds;
}

/** Returns the items and the boxes of rows. */
export function contentsOf(rows, system) {
  const unit = UNITS[system];
  const items = new Map();
  const boxes = boxesOf(rows).map(kind => {
    const first = rows[kind[0]];
    const inside = kind.map(index => rows[index]).map(row => ({ msku: row.sku.trim(), quantity: +row.units }));
    kind.map(index => rows[index]).forEach(row => {
      const item = items.get(row.sku.trim()) ?? { msku: row.sku.trim(), quantity: 0 };
      item.quantity += +row.units * +first.boxes;
      if (row.prep) item.prepOwner = row.prep;
      if (row.label) item.labelOwner = row.label;
      items.set(item.msku, item);
    });
    return {
      quantity: +first.boxes,
      dimensions: { ...Object.fromEntries(SIDES.map(side => [side, +first[side]])), unitOfMeasurement: unit.side },
      weight: { value: +first.weight, unit: unit.weight },
      items: inside,
    };
  });
  return { items: [...items.values()], boxes };
}

/** Returns the rows of contents, and the system of their units. Items that are in no boxes yet have a row each. */
export function rowsOf({ items = [], boxes = [] }) {
  if (boxes.length === 0) return { rows: items.map(({ msku, prepOwner = '', labelOwner = '' }) => ({ ...EMPTY_ROW, sku: msku, prep: prepOwner, label: labelOwner })), units: 'us' };
  const owners = new Map(items.map(item => [item.msku, item]));
  const rows = boxes.flatMap((box, at) => box.items.map((item, index) => ({
    ...EMPTY_ROW,
    sku: item.msku,
    units: String(item.quantity),
    box: box.items.length > 1 ? String(at + 1) : '',
    prep: owners.get(item.msku)?.prepOwner ?? '',
    label: owners.get(item.msku)?.labelOwner ?? '',
    ...(index === 0 && {
      boxes: String(box.quantity), weight: String(box.weight.value), ...Object.fromEntries(SIDES.map(side => [side, String(box.dimensions[side])])),
    }),
  })));
  return { rows, units: boxes[0]?.dimensions.unitOfMeasurement === 'CM' ? 'metric' : 'us' };
}

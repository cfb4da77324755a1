// Errors in the rows of a form: found here, or by the service.
import { SIDES } from '../measures.js';
import { MARKS, OWNERS, UNITS } from './pack-list.js';
import { EMPTY_ROW, boxesOf, contentsOf } from './contents.js';

const COUNT = /^[1-9]\d{0,5}$/;
const MEASURE = /^\d*\.?\d+$/;
const FIGURES = ['boxes', ...SIDES, 'weight'];
const MEASURES = [...SIDES, 'weight'];

/** Returns the errors of a row, as keys of words by column. `first` is the row that has described the same box before, if one has. */
function errorsOf(row, first) {
  const errors = {};
  if (!row.sku.trim()) errors.sku = 'error.sku';
  (first ? ['units'] : ['units', 'boxes']).forEach(column => { if (!COUNT.test(row[column])) errors[column] = 'error.count'; });
  if (first) [...FIGURES, 'load'].forEach(column => { if (row[column] !== '' && +row[column] !== +first[column]) errors[column] = 'error.differs'; });
  else MEASURES.forEach(column => { if (!(MEASURE.test(row[column]) && +row[column] > 0)) errors[column] = 'error.measure'; });
  if (!first && row.load && !(MEASURE.test(row.load) && +row.load > 0)) errors.load = 'error.measure';
  else if (!first && row.load && row.fragile === true) errors.load = 'error.fragile-load';
  if (row.sideUnit && !UNITS.side.includes(row.sideUnit)) errors.length = 'error.unit';
  if (row.weightUnit && !UNITS.weight.includes(row.weightUnit)) errors.weight = 'error.unit';
  if (row.loadUnit && !UNITS.weight.includes(row.loadUnit)) errors.load = 'error.unit';
  ['prep', 'label'].forEach(column => { if (row[column] && !OWNERS.includes(row[column])) errors[column] = 'error.owner'; });
  MARKS.forEach(column => {
    if (typeof row[column] !== 'boolean') errors[column] = 'error.yes-or-no';
    else if (first && row[column] && !first[column]) errors[column] = 'error.differs';
  });
  if (!errors.units && row.total && +row.total !== +row.units * +(first ?? row).boxes) errors.units = 'error.total';
  return errors;
}

/** Adds an error to rows that give a SKU another owner than a row before. */
function compareOwners(rows, wrong) {
  const known = new Map();
  rows.forEach((row, index) => ['prep', 'label'].filter(column => row[column]).forEach(column => {
    const key = `${column}/${row.sku.trim()}`;
    if ((known.get(key) ?? row[column]) !== row[column]) wrong[index] = { [column]: 'error.owner-differs', ...wrong[index] };
    known.set(key, row[column]);
  }));
}

/** Returns the errors of all rows, by the index of the row. A form without a row that says something lacks the first one. */
export function wrongRows({ rows, sideUnit, weightUnit }) {
  const wrong = {};
  const kinds = boxesOf(rows);
  kinds.forEach(kind => kind.forEach((index, at) => {
    const errors = errorsOf(at === 0 ? { sideUnit, weightUnit, ...rows[index] } : rows[index], at > 0 ? rows[kind[0]] : undefined);
    if (Object.keys(errors).length > 0) wrong[index] = errors;
  }));
  compareOwners(rows, wrong);
  return kinds.length > 0 ? wrong : { 0: errorsOf(EMPTY_ROW) };
}

const BOX_COLUMNS = { quantity: 'boxes', 'dimensions.length': 'length', 'dimensions.width': 'width', 'dimensions.height': 'height', 'dimensions.unitOfMeasurement': 'length', 'weight.value': 'weight', 'weight.unit': 'weight', weight: 'weight', thisSideUp: 'up', fragile: 'fragile', maxLoad: 'load', 'maxLoad.value': 'load', 'maxLoad.unit': 'load' };
const ITEM_COLUMNS = { msku: 'sku', quantity: 'units', prepOwner: 'prep', labelOwner: 'label' };

/** Returns the row and the column that a field of the request came from, or nothing. */
function placeOf(field, rows, kinds, items) {
  const [, list, at, rest = ''] = /^(boxes|items)\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  if (list === 'items') {
    const row = rows.findIndex(each => each.sku.trim() === items[at]?.msku);
    return row < 0 ? undefined : { row, column: ITEM_COLUMNS[rest] ?? 'sku' };
  }
  const kind = list && kinds[at];
  if (!kind) return undefined;
  const [, inside, part] = /^items\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
  if (inside !== undefined) return { row: kind[inside] ?? kind[0], column: ITEM_COLUMNS[part] ?? 'sku' };
  return { row: kind[0], column: BOX_COLUMNS[rest] ?? 'length' };
}

/** Returns the errors that the service found in a form, by row and column. */
export function refusedRows(errors, form) {
  const [kinds, { items }] = [boxesOf(form.rows), contentsOf(form)];
  const wrong = new Map();
  errors.forEach(error => {
    const place = placeOf(error.field, form.rows, kinds, items);
    if (place) wrong.set(form.rows[place.row], { ...wrong.get(form.rows[place.row]), [place.column]: error });
  });
  return wrong;
}

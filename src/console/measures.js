// Sizes and weights with their units: as they were entered, or as the reader prefers them.
import { number, t } from './language.js';
import { createStore } from './state/store.js';

export const SIDES = ['length', 'width', 'height'];

const KEY = 'units';
const PER_UNIT = { IN: 2.54, LB: 0.45359237 };
const METRIC = { IN: 'CM', LB: 'KG' };
const US = { CM: 'IN', KG: 'LB' };

export const SYSTEMS = ['given', 'us', 'metric'];
export const units = createStore(SYSTEMS.includes(localStorage.getItem(KEY)) ? localStorage.getItem(KEY) : 'given');

/** Prefers a system of units, and remembers it. */
export function measureIn(system) {
  localStorage.setItem(KEY, system);
  units.set(system);
}

/** Returns a unit and the factor that brings a value into it. */
function preferred(unit) {
  if (units.get() === 'metric' && METRIC[unit]) return [METRIC[unit], PER_UNIT[unit]];
  if (units.get() === 'us' && US[unit]) return [US[unit], 1 / PER_UNIT[US[unit]]];
  return [unit, 1];
}

/** Returns a weight with its unit. */
export function weight({ value, unit }) {
  const [shown, factor] = preferred(unit);
  return `${number(value * factor, 1)} ${t(`unit.${shown}`)}`;
}

/** Returns a length or a weight with its unit, so exactly that what is just above a limit does not read as the limit. */
export function measure({ value, unit }) {
  const [shown, factor] = preferred(unit);
  return `${number(value * factor, factor === 1 ? 2 : 3)} ${t(`unit.${shown}`)}`;
}

/** Returns length, width and height with their unit. */
export function size({ unitOfMeasurement, ...sides }) {
  const [shown, factor] = preferred(unitOfMeasurement);
  return `${SIDES.map(side => number(sides[side] * factor, factor === 1 ? 2 : 1)).join(' × ')} ${t(`unit.${shown}`)}`;
}

export const miles = value => t('unit.miles', { count: number(value, 1) });

/** Returns the milliseconds of an ISO 8601 duration like PT23H59M. */
export function duration(text) {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
  return ((+hours * 60 + +minutes) * 60 + +seconds) * 1000;
}

const SPANS = [['d', 86_400], ['h', 3600], ['min', 60], ['s', 1]];
const TWO_DAYS = 2 * 86_400;

/** Returns a span of time in words: its two largest units, and days only from two days on. */
export function span(milliseconds) {
  let seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const counted = (seconds < TWO_DAYS ? SPANS.slice(1) : SPANS).map(([unit, size]) => {
    const count = Math.floor(seconds / size);
    seconds -= count * size;
    return { unit, count };
  });
  const first = counted.findIndex(each => each.count > 0);
  if (first < 0) return t('span.s', { count: 0 });
  return counted.slice(first, first + 2).filter(each => each.count > 0).map(({ unit, count }) => t(`span.${unit}`, { count })).join(' ');
}

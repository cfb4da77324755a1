// Sizes and weights with their units, in the units of the contents.
import { number, t } from './language.js';

export const weight = ({ value, unit }) => `${number(value, 1)} ${t(`unit.${unit}`)}`;

export const size = ({ length, width, height, unitOfMeasurement }) =>
  `${number(length, 2)} × ${number(width, 2)} × ${number(height, 2)} ${t(`unit.${unitOfMeasurement}`)}`;

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

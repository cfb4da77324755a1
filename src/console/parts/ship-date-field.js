// The day on which boxes leave: from today, where they are, up to a number of days ahead. A closed day offers the next open one.
import { html, useEffect, useState } from '../library/preact.js';
import { day, family, list, t } from '../language.js';
import { places, prefix } from '../map/places.js';
import { dayIn, daysAfter, isWhole } from '../state/days.js';
import { useNow } from '../state/clock.js';
import { Field } from './field.js';

/** Source: rules.md#rule-6. */
const MAX_DAYS_AHEAD = 90;

/** Returns the `earliest` and the `latest` ship date from an address; nothing until its time zone is known. */
export function useShipDates({ postalCode }) {
  const [zone, setZone] = useState();
  const now = useNow();
  useEffect(() => {
    places().then(known => setZone(known.get(prefix(postalCode))?.zone), () => {});
  }, [postalCode]);
  if (!zone) return {};
  const earliest = dayIn(zone, now);
  return { earliest, latest: daysAfter(earliest, MAX_DAYS_AHEAD) };
}

const closedOn = (date, closures) => closures.filter(each => each.from <= date && date <= each.until);

/** Returns the first day from a date on that no closure covers. */
function nextOpenDay(date, closures) {
  const closed = closedOn(date, closures);
  return closed.length === 0 ? date : nextOpenDay(daysAfter(closed[0].until, 1), closures);
}

function Closed({ date, closures, latest, onValue }) {
  const closed = closedOn(date, closures);
  if (closed.length === 0) return null;
  const open = nextOpenDay(date, closures);
  const named = list(closed.map(each => `${each.warehouseId} (${family('cause', each.cause)})`));
  return html`<p class="obstacle" role="status">${t('ship-date.closed', { places: named })}
    ${(!latest || open <= latest) && html` <button type="button" class="button small" onClick=${() => onValue(open)}>${t('ship-date.next-open', { day: day(open) })}</button>`}</p>`;
}

/** Shows the field with its limits. Other properties go to the input. */
export function ShipDateField({ value, onValue, address, closures = [], error, ...input }) {
  const { earliest, latest } = useShipDates(address);
  const outside = earliest && isWhole(value) && (value < earliest || value > latest);
  const range = earliest && { earliest: day(earliest), latest: day(latest) };
  return html`<div class="ship-date-field"><${Field} ...${input} type="date" value=${value} min=${earliest} max=${latest} onValue=${onValue}
      error=${outside ? t('ship-date.outside', range) : error} hint=${range ? t('ship-date.range', range) : t('ship-date.hint')} />
    ${isWhole(value) && !outside && html`<${Closed} date=${value} closures=${closures} latest=${latest} onValue=${onValue} />`}</div>`;
}

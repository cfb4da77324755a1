// The time that is left until something falls due.
import { html, useEffect, useRef } from '../library/preact.js';
import { instant, t } from '../language.js';
import { span } from '../measures.js';
import { useNow } from '../state/clock.js';
import { useDeadline } from '../state/deadlines.js';
import { announce } from '../state/announcements.js';

const HOUR = 3_600_000;
const TOLD_AT = [HOUR, HOUR / 6, HOUR / 60];

/** Counts down to an instant; `name` says what falls due then. A screen reader hears it at an hour, ten minutes and one. */
export function Countdown({ until, name }) {
  useDeadline(until, name);
  const left = new Date(until) - useNow();
  const step = left <= 0 ? -1 : TOLD_AT.filter(each => left > each).length;
  const last = useRef(step);
  useEffect(() => {
    if (step < last.current) announce(`${name}${t('colon')}${left > 0 ? span(left) : t('countdown.over')}`);
    last.current = step;
  }, [step]);
  const kind = left <= 0 ? 'over' : left <= HOUR ? 'soon' : '';
  return html`<time class="countdown ${kind}" datetime=${until} title=${instant(until)}>${left > 0 ? span(left) : t('countdown.over')}</time>`;
}

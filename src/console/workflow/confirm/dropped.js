// The shipping choice that was dropped as its quote was replaced. Source: rules.md#rule-38.
import { html } from '../../library/preact.js';
import { day, family, money, t } from '../../language.js';

/** Shows what was chosen, its price then and now, and that it has to be chosen again; nothing if no choice was dropped. */
export function Dropped({ workflow: { droppedShipping } }) {
  if (!droppedShipping) return null;
  const { shipDate, shippingMode, carrier, before, now } = droppedShipping;
  const choice = { mode: family('mode', shippingMode), carrier: carrier.name, day: day(shipDate), before: money(before) };
  return html`<div class="notice warning" role="status" data-dropped><strong>${t('dropped')}</strong>
    <span class="detail">${t('dropped.choice', choice)} ${now ? t('dropped.now', { now: money(now) }) : t('dropped.gone')}</span></div>`;
}

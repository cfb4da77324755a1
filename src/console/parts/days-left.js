// The days until a shipment that has not arrived is closed. Source: rules.md#rule-37.
import { html } from '../library/preact.js';
import { n, t } from '../language.js';

/** Shows the days, if the shipment has not arrived; `block` puts them on a line of their own. */
export function DaysLeft({ of: { daysLeft }, block }) {
  return daysLeft !== undefined && html`<span class="muted ${block ? 'block' : ''}" data-days-left=${daysLeft}>${t('closes.left', { days: n('days', daysLeft) })}</span>`;
}

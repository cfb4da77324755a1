// The placement that was accepted before shipping: where to, what is due, and the IDs that the shipments will have.
import { html } from '../../library/preact.js';
import { family, instant, money, t } from '../../language.js';
import { Figures } from '../../parts/figures.js';

/** Shows what was accepted, and that shipping is still to be confirmed. */
export function Accepted({ workflow: { acceptance, placementOptions } }) {
  const { placementOptionId, acceptedAt, acceptedDueOnReceipt, shipments } = acceptance;
  const option = placementOptions.find(each => each.placementOptionId === placementOptionId);
  const place = id => option?.shipments.find(each => each.shipmentId === id)?.destination.warehouseId;
  return html`<section class="accepted"><h3>${t('accepted')}</h3><p class="muted">${t('accepted.about')}</p>
    <${Figures} pairs=${[[t('accepted.at'), instant(acceptedAt)], [t('placement'), option && family('strategy', option.strategy)], [t('accepted.due'), money(acceptedDueOnReceipt)]]} />
    <ul>${shipments.map(each => html`<li key=${each.shipmentId}><strong>${place(each.shipmentId)}</strong> ${each.name} <code class="muted">${each.shipmentConfirmationId}</code></li>`)}</ul></section>`;
}

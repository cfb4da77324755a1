// What the pallets of a shipment cost with the partnered freight carrier.
import { html } from '../library/preact.js';
import { money, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Figures } from '../parts/figures.js';

/** Returns the quote of the partnered freight carrier for the option with this shipment; nothing once it is confirmed. */
export const freightOf = ({ placementOptions, confirmation }, shipmentId) => (confirmation ? undefined : placementOptions.find(option => option.shipments.some(each => each.shipmentId === shipmentId))
  ?.quotes.find(each => each.shippingMode === 'FREIGHT_LTL' && each.shippingSolution === 'AMAZON_PARTNERED_CARRIER'));

/** Returns what other pallets have done to the price, as a sentence. */
export function priceChange(before, after, shipmentId) {
  const [quoted, now] = [before, after].map(each => freightOf(each, shipmentId));
  if (quoted?.available && now?.available) return t('own.freight.changed', { before: money(quoted.charges.shipping), after: money(now.charges.shipping) });
  return after.confirmation && before.charges && after.charges && t('own.price', { before: money(before.charges.total), after: money(after.charges.total) });
}

/** Shows what the pallets cost with the partnered carrier, and how that is worked out; or why it does not take them. */
export function FreightPrice({ quote, shipmentId }) {
  const line = quote.charges?.lines.find(each => each.target === 'SHIPPING' && each.shipmentId === shipmentId);
  return html`<div class="own-price"><h3>${t('carrier.partnered', { carrier: quote.carrier.name })}</h3>
    ${quote.available ? html`<${Figures} pairs=${[[t('own.freight'), line && money(line.value)], [t('own.freight.all'), money(quote.charges.shipping)]]} />
      ${line && html`<p class="detail"><${Sentence} of=${line} member="reason" /></p>`}`
    : html`<p class="unavailable"><strong>${t('method.unavailable')}</strong> <span class="detail"><${Sentence} of=${quote} member="unavailableBecause" /></span></p>`}</div>`;
}

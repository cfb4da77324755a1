// Tracking: shown if it is there, entered by the seller with an own carrier.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { MarkShipped } from '../parts/mark-shipped.js';
import { Rows } from '../parts/rows.js';
import { ParcelTracking } from './parcel-tracking.js';
import { FreightTracking } from './freight-tracking.js';

/** Returns the tracking IDs of parcels, by box. */
export const trackingOf = ({ trackingDetails }) => new Map(trackingDetails.spdTrackingDetail?.spdTrackingItems.map(each => [each.boxId, each.trackingId]));

function Parcels({ shipment }) {
  return html`<${Rows} rows=${[...trackingOf(shipment)]}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('step.tracking')}><table>
    <thead><tr><th scope="col">${t('box.id')}</th><th scope="col">${t('tracking.id')}</th></tr></thead>
    <tbody>${shown.map(([boxId, trackingId]) => html`<tr key=${boxId}><th scope="row"><code>${boxId}</code></th><td><code>${trackingId}</code></td></tr>`)}</tbody></table></div>`}<//>`;
}

function Freight({ detail }) {
  return html`<p>${t('freight-bills')}${t('colon')}${detail.freightBillNumber.map(each => html`<code>${each}</code> `)}</p>
    ${detail.billOfLadingNumber && html`<p>${t('bill-of-lading')}${t('colon')}<code>${detail.billOfLadingNumber}</code></p>`}`;
}

/** Shows the tracking of a shipment, and the form to enter it if the seller may. */
export function Tracking({ shipment, onSaved }) {
  const { ltlTrackingDetail } = shipment.trackingDetails;
  const numbered = trackingOf(shipment).size > 0;
  const may = shipment.actions.includes('tracking');
  const Form = shipment.shippingMode === 'FREIGHT_LTL' ? FreightTracking : ParcelTracking;
  return html`<section class="card"><h2>${t('step.tracking')}</h2>
    ${may && html`<${Form} shipment=${shipment} onSaved=${onSaved} />`}
    ${shipment.actions.includes('status') && html`<${MarkShipped} path="/shipments/${shipment.shipmentConfirmationId}" label=${t('ship.mark')} onMarked=${onSaved} />`}
    ${!may && numbered && html`<${Parcels} shipment=${shipment} />`}
    ${!may && ltlTrackingDetail && html`<${Freight} detail=${ltlTrackingDetail} />`}
    ${!may && !numbered && !ltlTrackingDetail && html`<p class="muted">${t('tracking.none')}</p>`}
  </section>`;
}

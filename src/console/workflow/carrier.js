// Step 4, on pallets only: the carrier, the pallets of every shipment and their papers.
import { html } from '../library/preact.js';
import { family, n, t } from '../language.js';
import { weight } from '../measures.js';
import { Paper } from '../parts/paper.js';
import { documents } from '../parts/papers.js';
import { Step } from './step.js';

/** The pallets of a document: each has four labels, and a document holds 500. */
const MAX_PALLETS = 125;

/** Shows a button for every document of the pallet labels of a shipment. */
function PalletLabels({ path, count }) {
  const starts = documents(count, MAX_PALLETS);
  return starts.map((start, index) => (starts.length > 1
    ? html`<${Paper} path="${path}/labels?type=pallet&pageSize=${MAX_PALLETS}&pageStartIndex=${start}">${t('print.pallets')} ${index + 1}/${starts.length}<//>`
    : html`<${Paper} path="${path}/labels?type=pallet">${t('print.pallets')}<//>`));
}

/** Shows the pallets of the confirmed shipments. */
export function CarrierStep({ workflow }) {
  const { workflowId, shipping, shipments, placementOptions, actions, status } = workflow;
  const option = placementOptions.find(each => each.placementOptionId === shipping.placementOptionId);
  const partnered = shipping.shippingSolution === 'AMAZON_PARTNERED_CARRIER';
  const total = option.shipments.reduce((sum, each) => sum + each.pallets.quantity, 0);
  const cancelled = status === 'CANCELLED';
  return html`<${Step} name="carrier" state=${cancelled ? 'done' : 'open'} open=${false} summary=${`${shipping.carrier.name} · ${n('pallets-count', total)}`}>
    <ul class="list">${option.shipments.map(planned => {
    const shipment = shipments.find(each => each.shipmentId === planned.shipmentId);
    const path = `/shipments/${shipment.shipmentConfirmationId}`;
    return html`<li class="row" key=${planned.shipmentId}>
      <div class="grow"><strong>${shipment.name}</strong>
        <span class="muted">${n('pallets-count', planned.pallets.quantity)} · ${weight(planned.pallets.weight)} · ${family('estimated-by', planned.pallets.estimatedBy)}</span></div>
      <div class="buttons"><a class="button" data-action=${actions.includes('pallets') ? 'pallets' : undefined} href="#/workflows/${workflowId}/pallets/${planned.shipmentId}">
          ${actions.includes('pallets') ? t('pallets.change') : t('pallets.view')}</a>
        ${!cancelled && html`<${PalletLabels} path=${path} count=${planned.pallets.quantity} />`}
        ${!cancelled && partnered && html`<${Paper} path="${path}/bill-of-lading">${t('print.bill-of-lading')}<//>`}</div>
    </li>`;
  })}</ul><//>`;
}

// The last step: where every shipment is.
import { html } from '../library/preact.js';
import { n, number, t } from '../language.js';
import { Badge } from '../parts/badge.js';
import { DaysLeft } from '../parts/days-left.js';
import { MarkShipped } from '../parts/mark-shipped.js';
import { Step } from './step.js';

const MOVING = ['SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED'];

/** Shows the shipments with their status, and how many units were received. */
export function TrackingStep({ workflow: { workflowId, shipments, step, waitsFor, actions }, replace }) {
  const done = ['CLOSED', 'CANCELLED'].includes(step);
  const moving = shipments.filter(each => MOVING.includes(each.status)).length;
  return html`<${Step} name="tracking" state=${done ? 'done' : 'open'} open=${!done && (moving > 0 || waitsFor?.what === 'TRACKING')} summary=${t('tracking.moving', { moving, all: shipments.length })}>
    <ul class="list">${shipments.map(each => html`<li class="row" key=${each.shipmentConfirmationId}>
      <div class="grow"><a class="row-name" href="#/shipments/${each.shipmentConfirmationId}">${each.name}</a>
        <span class="muted">${each.destination.warehouseId} · ${each.carrier.name}</span></div>
      <${Badge} status=${each.status} /><${DaysLeft} of=${each} />
      <span class="muted">${t('received', { received: n('units', each.receivedCount), all: number(each.unitCount) })}</span>
      <a class="button small" href="#/shipments/${each.shipmentConfirmationId}">${t('tracking.view')}</a>
    </li>`)}</ul>
    ${actions.includes('status') && html`<${MarkShipped} path="/workflows/${workflowId}" label=${t('ship.mark-all')} onMarked=${replace} />`}<//>`;
}

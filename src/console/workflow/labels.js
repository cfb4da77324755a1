// Step 3: the labels of the boxes, and what is in them, on paper.
import { html, useState } from '../library/preact.js';
import { n, t } from '../language.js';
import { Badge } from '../parts/badge.js';
import { Field } from '../parts/field.js';
import { Papers } from '../parts/papers.js';
import { Rename } from '../parts/rename.js';
import { Step } from './step.js';

const PAGES = ['PackageLabel_Letter_2', 'PackageLabel_Letter_6', 'PackageLabel_A4_4', 'PackageLabel_Plain_Paper', 'PackageLabel_Thermal'];
const SHIPMENT_NAME_LENGTH = 100;

/** Shows a printing table: the paper, then every shipment with its name and its papers. */
export function LabelsStep({ workflow, reload }) {
  const [page, setPage] = useState('');
  const { shipments, shipping, workflowId, actions, status } = workflow;
  const cancelled = status === 'CANCELLED';
  const printed = shipments.every(each => each.status !== 'WORKING');
  const partneredParcel = shipping.shippingMode === 'GROUND_SMALL_PARCEL' && shipping.shippingSolution === 'AMAZON_PARTNERED_CARRIER';
  const boxes = shipments.reduce((sum, each) => sum + each.boxCount, 0);
  const units = shipments.reduce((sum, each) => sum + each.unitCount, 0);
  return html`<${Step} name="labels" state=${printed || cancelled ? 'done' : 'open'} summary=${n('boxes-count', boxes)}>
    ${!cancelled && html`<div class="inline">
      <${Field} name="paper" label=${t('paper')} value=${page} onValue=${setPage}>
        <option value="">${t('paper.usual')}</option>${PAGES.map(each => html`<option value=${each}>${t(`paper.${each}`)}</option>`)}
      <//>
      <${Papers} path="/workflows/${workflowId}" boxes=${boxes} units=${units} page=${page} partneredParcel=${partneredParcel} onPrinted=${reload} primary=${!printed} />
    </div>`}
    <ul class="list">${shipments.map(each => html`<li class="row" key=${each.shipmentConfirmationId}>
      <div class="grow"><${Rename} level="h3" name=${each.name} path="/shipments/${each.shipmentConfirmationId}/name" max=${SHIPMENT_NAME_LENGTH} may=${actions.includes('name')} onRenamed=${reload} />
        <span class="muted"><a href="#/shipments/${each.shipmentConfirmationId}">${each.shipmentConfirmationId}</a> · ${each.destination.warehouseId} · ${n('boxes-count', each.boxCount)}</span></div>
      <${Badge} status=${each.status} />
      ${!cancelled && html`<${Papers} path="/shipments/${each.shipmentConfirmationId}" boxes=${each.boxCount} units=${each.unitCount} page=${page} small partneredParcel=${partneredParcel} onPrinted=${reload} />`}
    </li>`)}</ul>
  <//>`;
}

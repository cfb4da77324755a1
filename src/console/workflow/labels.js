// Step 3: the labels of the boxes, and what is in them, on paper.
import { html, useState } from '../library/preact.js';
import { n, t } from '../language.js';
import { Badge } from '../parts/badge.js';
import { Field } from '../parts/field.js';
import { Paper } from '../parts/paper.js';
import { Rename } from '../parts/rename.js';
import { Step } from './step.js';

const PAGES = ['PackageLabel_Letter_2', 'PackageLabel_Letter_6', 'PackageLabel_A4_4', 'PackageLabel_Plain_Paper', 'PackageLabel_Thermal'];
const MAX_LABELS = 500;
const SHIPMENT_NAME_LENGTH = 100;

/** Returns the starts of the documents that hold all labels or boxes: 0, 500, 1000. */
export const documents = (count, max = MAX_LABELS) => Array.from({ length: Math.ceil(count / max) }, (_, index) => index * max);

/** Returns the query of a document; of several, each has to say how many labels it holds. */
function query(page, start, several) {
  return `${page ? `&page=${page}` : ''}${several ? `&pageSize=${MAX_LABELS}&pageStartIndex=${start}` : ''}`;
}

/** Shows the papers of one shipment, or of all: labels of boxes, of the carrier, of units, the pack list. */
export function Papers({ path, boxes, partneredParcel, page = '', onPrinted, primary, small, labels = true }) {
  const starts = documents(boxes);
  const part = index => (starts.length > 1 ? ` ${index + 1}/${starts.length}` : '');
  return html`<div class="buttons">
    ${labels && starts.map((start, index) => html`<${Paper} action="labels" small=${small} path="${path}/labels?type=box${query(page, start, starts.length > 1)}" primary=${primary} onOpened=${onPrinted}>${t('print.boxes')}${part(index)}<//>`)}
    ${partneredParcel && starts.map((start, index) => html`<${Paper} small=${small} path="${path}/labels?type=carrier${query(page, start, starts.length > 1)}">${t('print.carrier')}${part(index)}<//>`)}
    <${Paper} small=${small} path="${path}/item-labels">${t('print.items')}<//>
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=pdf${query('', start, starts.length > 1)}">${t('print.pack-list')}${part(index)}<//>`)}
    ${starts.map((start, index) => html`<${Paper} small=${small} path="${path}/pack-list?format=csv${query('', start, starts.length > 1)}" file=${starts.length > 1 ? `pack-list-${index + 1}.csv` : 'pack-list.csv'}>${t('print.csv')}${part(index)}<//>`)}
  </div>`;
}

/** Shows a printing table: the paper, then every shipment with its name and its papers. */
export function LabelsStep({ workflow, reload }) {
  const [page, setPage] = useState('');
  const { shipments, shipping, workflowId, actions, status } = workflow;
  const cancelled = status === 'CANCELLED';
  const printed = shipments.every(each => each.status !== 'WORKING');
  const partneredParcel = shipping.shippingMode === 'GROUND_SMALL_PARCEL' && shipping.shippingSolution === 'AMAZON_PARTNERED_CARRIER';
  const boxes = shipments.reduce((sum, each) => sum + each.boxCount, 0);
  return html`<${Step} name="labels" state=${printed || cancelled ? 'done' : 'open'} summary=${n('boxes-count', boxes)}>
    ${!cancelled && html`<div class="inline">
      <${Field} name="paper" label=${t('paper')} value=${page} onValue=${setPage}>
        <option value="">${t('paper.usual')}</option>${PAGES.map(each => html`<option value=${each}>${t(`paper.${each}`)}</option>`)}
      <//>
      <${Papers} path="/workflows/${workflowId}" boxes=${boxes} page=${page} partneredParcel=${partneredParcel} onPrinted=${reload} primary=${!printed} />
    </div>`}
    <ul class="list">${shipments.map(each => html`<li class="row" key=${each.shipmentConfirmationId}>
      <div class="grow"><${Rename} level="h3" name=${each.name} path="/shipments/${each.shipmentConfirmationId}/name" max=${SHIPMENT_NAME_LENGTH} may=${actions.includes('name')} onRenamed=${reload} />
        <span class="muted"><a href="#/shipments/${each.shipmentConfirmationId}">${each.shipmentConfirmationId}</a> · ${each.destination.warehouseId} · ${n('boxes-count', each.boxCount)}</span></div>
      <${Badge} status=${each.status} />
      ${!cancelled && html`<${Papers} path="/shipments/${each.shipmentConfirmationId}" boxes=${each.boxCount} page=${page} small partneredParcel=${partneredParcel} onPrinted=${reload} />`}
    </li>`)}</ul>
  <//>`;
}

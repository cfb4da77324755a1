// The shipping queue: every confirmed shipment with its status and ship date.
import { html } from '../library/preact.js';
import { day, family, n, number, t } from '../language.js';
import { useFilters } from '../state/filters.js';
import { usePages } from '../state/pages.js';
import { useTitle } from '../state/title.js';
import { Badge } from '../parts/badge.js';
import { DaysLeft } from '../parts/days-left.js';
import { EmptyList, Filters, Tabs } from '../parts/list-controls.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem.js';

const LISTS = ['ALL', 'WORKING', 'READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED', 'CANCELLED', 'DIFFERENCES'];

const LABELS = { ALL: () => t('all'), DIFFERENCES: () => t('differences.open') };

/** Returns the query of a list. */
const query = name => (name === 'DIFFERENCES' ? { differences: 'OPEN' } : { status: name });

const ShipmentRow = ({ shipment }) => html`<tr>
  <th scope="row"><a class="row-name" href="#/shipments/${shipment.shipmentConfirmationId}">${shipment.name}</a> <span class="muted block">${shipment.shipmentConfirmationId}</span></th>
  <td><${Badge} status=${shipment.status} /><${DaysLeft} of=${shipment} block /></td><td>${shipment.destination.warehouseId}</td><td>${shipment.shipDate && day(shipment.shipDate)}</td>
  <td>${shipment.carrier.name}</td><td class="number">${n('boxes-count', shipment.boxCount)}</td>
  <td class="number">${t('received', { received: number(shipment.receivedCount), all: number(shipment.unitCount) })}</td></tr>`;

/** Shows the queue, by status. */
export default function ShipmentsPage() {
  const { status, filters, setFilters, addressOf } = useFilters('shipments', LISTS);
  const { entries, more, loading, problem, reload } = usePages('/shipments', 'shipments', { ...query(status), ...filters });
  useTitle(t('place.shipments'));
  return html`<div class="title"><h1>${t('place.shipments')}</h1></div>
    <${Tabs} names=${LISTS} chosen=${status} address=${name => addressOf(name)} label=${name => LABELS[name]?.() ?? family('status', name)} />
    <${Filters} filters=${filters} onChange=${setFilters} />
    <${ProblemNotice} problem=${problem} retry=${reload} />
    ${entries.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label=${t('place.shipments')}><table class="queue stack wide">
      <thead><tr><th scope="col">${t('shipment')}</th><th scope="col">${t('status')}</th><th scope="col">${t('ship-to')}</th><th scope="col">${t('ship-date')}</th>
        <th scope="col">${t('carrier')}</th><th scope="col" class="number">${t('boxes')}</th><th scope="col" class="number">${t('column.received')}</th></tr></thead>
      <tbody>${entries.map(each => html`<${ShipmentRow} key=${each.shipmentConfirmationId} shipment=${each} />`)}</tbody></table></div>`}
    ${!loading && !problem && !more && entries.length === 0 && html`<${EmptyList} filters=${filters} onClear=${() => setFilters({})}><p>${t('shipments.none')}</p><//>`}
    ${loading && html`<${Loading} />`}
    ${more && !loading && html`<button class="button more" onClick=${more}>${t('more')}</button>`}`;
}

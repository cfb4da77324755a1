// One confirmed shipment: what is in it, where it is, and what happened to it.
import { html } from '../library/preact.js';
import { day, family, instant, n, t } from '../language.js';
import { useResource } from '../state/resource.js';
import { useTitle } from '../state/title.js';
import { useTravellers } from '../state/travellers.js';
import { Badge } from '../parts/badge.js';
import { Countdown } from '../parts/countdown.js';
import { Sentence } from '../parts/explanation.js';
import { Figures } from '../parts/figures.js';
import { Loaded } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { Papers } from '../parts/papers.js';
import { Rename } from '../parts/rename.js';
import { ShipmentItems } from './items.js';
import { ShipmentBoxes } from './boxes.js';
import { Tracking } from './tracking.js';
import { History } from './history.js';
import { Inquiries } from './inquiries.js';

const NAME_LENGTH = 100;

function About({ shipment }) {
  const { destination, carrier, shippingMode, shippingSolution, shipDate, boxCount, unitCount, receivedCount, confirmedAt, closesAt } = shipment;
  const address = destination.address && `${destination.address.addressLine1}, ${destination.address.city}, ${destination.address.stateOrProvinceCode} ${destination.address.postalCode}`;
  return html`<${Figures} pairs=${[[t('ship-to'), html`<strong>${destination.warehouseId}</strong> ${address}`], [t('ship-date'), shipDate && day(shipDate)],
    [t('mode'), family('mode', shippingMode)], [t('carrier'), `${carrier.name} · ${family('solution', shippingSolution)}`],
    [t('step.contents.short'), `${n('boxes-count', boxCount)} · ${n('units', unitCount)}`], [t('column.received'), n('units', receivedCount)], [t('confirmed.at'), instant(confirmedAt)],
    [t('closes'), closesAt && html`<${Countdown} until=${closesAt} name=${t('closes')} /> <span class="muted">${t('closes.at', { time: instant(closesAt) })}</span>`]]} />`;
}

/** Shows the shipment with this ID. */
export default function ShipmentPage({ id }) {
  const resource = useResource(`/shipments/${id}`);
  useTitle(resource.data?.name);
  useTravellers(resource.data ? [resource.data] : [], resource.load);
  const path = `/shipments/${id}`;
  return html`<nav class="crumbs" aria-label=${t('crumbs')}><a href="#/shipments">${t('place.shipments')}</a>${resource.data && html` <a href="#/workflows/${resource.data.workflowId}">${t('workflow')}</a>`}</nav>
    <${Loaded} resource=${resource}>${shipment => html`
      <header class="title"><${Rename} name=${shipment.name} path="${path}/name" max=${NAME_LENGTH} may=${shipment.actions.includes('name')} onRenamed=${resource.load} />
        <div class="under-title"><${Badge} status=${shipment.status} /> <code class="muted">${shipment.shipmentConfirmationId}</code></div></header>
      ${shipment.unexpectedUnits && html`<${Notice} kind="warning" title=${n('unexpected', shipment.unexpectedUnits.count)}><${Sentence} of=${shipment.unexpectedUnits} member="detail" /><//>`}
      <section class="card"><h2 class="hidden">${t('shipment.details')}</h2><${About} shipment=${shipment} />
        ${shipment.status !== 'CANCELLED' && html`<${Papers} path=${path} labels=${shipment.actions.includes('labels')} boxes=${shipment.boxCount} units=${shipment.unitCount} onPrinted=${resource.load}
          partneredParcel=${shipment.shippingMode === 'GROUND_SMALL_PARCEL' && shipment.shippingSolution === 'AMAZON_PARTNERED_CARRIER'} />`}</section>
      <${ShipmentItems} shipment=${shipment} onSaved=${resource.load} />
      <${Inquiries} shipment=${shipment} onSent=${resource.load} />
      <${Tracking} shipment=${shipment} onSaved=${resource.load} />
      <${ShipmentBoxes} boxes=${shipment.boxes} />
      <${History} entries=${shipment.history} />`}<//>`;
}

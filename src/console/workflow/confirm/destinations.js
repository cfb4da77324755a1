// Where the boxes of the chosen option go: a map, and a row for each destination.
import { html, useState } from '../../library/preact.js';
import { n, number, t } from '../../language.js';
import { miles, weight } from '../../measures.js';
import { Rows } from '../../parts/rows.js';
import { PlacesMap } from '../../map/map.js';

const address = ({ address: place }) => (place ? `${place.city}, ${place.stateOrProvinceCode} ${place.postalCode}` : '');

/** Shows what goes to one destination, if it is asked for. */
function Contents({ shipment: { destination, items } }) {
  const [open, setOpen] = useState(false);
  return html`<details open=${open} onToggle=${event => setOpen(event.currentTarget.open)}>
    <summary>${t('destination.contents', { place: destination.warehouseId })} <span class="muted">${n('skus', items.length)}</span></summary>
    ${open && html`<${Rows} rows=${items}>${rows => html`<ul>${rows.map(each => html`<li key=${each.msku} class="sku">${each.msku}<b>×${number(each.quantity)}</b></li>`)}</ul>`}<//>`}
  </details>`;
}

/** Shows the destinations of an option. */
export function Destinations({ workflow, choice }) {
  const { option } = choice;
  if (!option) return null;
  return html`<section class="destinations"><h3>${t('destinations')} <span class="muted">${n('shipments', option.shipments.length)}</span></h3>
    <div class="beside">
      <${PlacesMap} from=${workflow.sourceAddress} shipments=${option.shipments} />
      <div class="scroll" tabindex="0" role="region" aria-label=${t('destinations')} data-action=${workflow.actions.includes('pallets') ? 'pallets' : undefined}><table class="stack wide">
        <thead><tr><th scope="col">${t('ship-to')}</th><th scope="col" class="number">${t('boxes')}</th><th scope="col" class="number">${t('units')}</th>
          <th scope="col" class="number">${t('weight')}</th><th scope="col" class="number">${t('distance')}</th><th scope="col">${t('pallets')}</th></tr></thead>
        <tbody>${option.shipments.map(each => html`<tr key=${each.shipmentId}><th scope="row">${each.destination.warehouseId} <span class="muted">${address(each.destination)}</span></th>
          <td class="number" data-label=${t('boxes')}>${each.boxCount && number(each.boxCount)}</td><td class="number" data-label=${t('units')}>${number(each.unitCount)}</td><td class="number" data-label=${t('weight')}>${each.weight && weight(each.weight)}</td>
          <td class="number" data-label=${t('distance')}>${miles(each.miles)}</td>
          <td>${each.pallets && html`<a href="#/workflows/${workflow.workflowId}/pallets/${each.shipmentId}">${each.pallets.unavailableBecause ? t('pallets.none') : n('pallets-count', each.pallets.quantity)}</a>`}</td></tr>`)}</tbody>
      </table></div>
    </div>
    ${!workflow.confirmation && option.shipments.filter(each => each.items?.length > 0).map(each => html`<${Contents} key=${each.shipmentId} shipment=${each} />`)}</section>`;
}

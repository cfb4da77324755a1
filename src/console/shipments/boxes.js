// The boxes of a shipment with their IDs.
import { html } from '../library/preact.js';
import { n, number, t } from '../language.js';
import { size, weight } from '../measures.js';
import { Rows } from '../parts/rows.js';

/** Returns the boxes one by one, each with its ID. */
export const singly = boxes => boxes.flatMap(box => box.boxIds.map(boxId => ({ ...box, boxId })));

/** Shows every box. */
export function ShipmentBoxes({ boxes }) {
  const all = singly(boxes);
  return html`<details class="card"><summary><h2>${t('boxes')}</h2> <span class="muted">${n('boxes-count', all.length)}</span></summary>
    <${Rows} rows=${all}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('boxes')}><table class="stack">
      <thead><tr><th scope="col">${t('box.id')}</th><th scope="col">${t('items.each')}</th><th scope="col">${t('size')}</th><th scope="col" class="number">${t('weight')}</th></tr></thead>
      <tbody>${shown.map(box => html`<tr key=${box.boxId}><th scope="row"><code>${box.boxId}</code></th>
        <td class="skus">${box.items.map(item => html`<span class="sku">${item.msku}<b>×${number(item.quantity)}</b></span>`)}</td><td>${size(box.dimensions)}</td><td class="number" data-label=${t('weight')}>${weight(box.weight)}</td></tr>`)}</tbody>
    </table></div>`}<//></details>`;
}

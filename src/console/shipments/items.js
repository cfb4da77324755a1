// The SKUs of a shipment: confirmed, expected, received, and the difference; quantities may be edited within their limit.
import { html, useState } from '../library/preact.js';
import { number, t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Notice } from '../parts/notice.js';
import { Rows } from '../parts/rows.js';
import { ProblemNotice } from '../parts/problem.js';
import { editOf, priceChange, useOwed, usePreview } from './edit-price.js';

/** Shows the field for a quantity, with what the server still allows. */
function Quantity({ item, typed, onType }) {
  const { msku, expected, leftUp, leftDown } = item;
  return html`<input class="quantity" type="number" min=${expected - leftDown} max=${expected + leftUp} aria-label=${t('items.quantity', { sku: msku })} value=${typed ?? expected} onInput=${event => onType(event.target.value)} />
    <span class="muted room">${t('items.left', { up: number(leftUp), down: number(leftDown) })}</span>`;
}

/** Shows by how much more or less was received than expected; nothing as long as nothing has been counted. */
function Difference({ of: { difference }, counted }) {
  if (!counted) return html`<td class="number" data-label=${t('column.difference')}>–</td>`;
  return html`<td class="number ${difference === 0 ? '' : 'different'}" data-label=${t('column.difference')}>${difference > 0 ? '+' : ''}${number(difference)}</td>`;
}

/** Shows the items, and the form to edit them if the seller may. */
export function ShipmentItems({ shipment, onSaved }) {
  const { items, actions, status, receivedCount, shipmentConfirmationId, workflowId } = shipment;
  const path = `/shipments/${shipmentConfirmationId}/items`;
  const [draft, type, forget] = useDraft(`items/${shipmentConfirmationId}`);
  const [saved, setSaved] = useState();
  const action = useAction('PUT');
  const counted = receivedCount > 0 || status === 'CLOSED';
  const typed = actions.includes('items') ? draft : undefined;
  const changed = Object.entries(typed ?? {}).filter(([msku, value]) => value !== '' && +value !== items.find(each => each.msku === msku)?.expected);
  const owed = useOwed(workflowId, Boolean(typed));
  const preview = usePreview(path, changed, owed);

  async function save(event) {
    event.preventDefault();
    const edited = await action.run(path, editOf(changed));
    if (!edited) return;
    setSaved(priceChange('saved', owed, edited.totalOwed));
    forget();
    onSaved();
  }

  return html`<form class="card" onSubmit=${save} noValidate><div class="heading"><h2>${t('items')}</h2>
      ${actions.includes('items') && !typed && html`<button type="button" class="button small" data-action="items" onClick=${() => { setSaved(undefined); type({}); }}>${t('items.edit')}</button>`}</div>
    <${Rows} rows=${items}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('items')}><table class="stack wide">
      <thead><tr><th scope="col">SKU</th><th scope="col" class="number">${t('column.confirmed')}</th><th scope="col" class="number">${t('column.expected')}</th>
        <th scope="col" class="number">${t('column.received')}</th><th scope="col" class="number">${t('column.difference')}</th></tr></thead>
      <tbody>${shown.map(item => html`<tr key=${item.msku}><th scope="row">${item.msku}</th><td class="number" data-label=${t('column.confirmed')}>${number(item.confirmed)}</td>
        <td class="number" data-label=${t('column.expected')}>${typed ? html`<${Quantity} item=${item} typed=${typed[item.msku]} onType=${value => { action.clear(); type({ ...typed, [item.msku]: value }); }} />` : number(item.expected)}</td>
        <td class="number" data-label=${t('column.received')}>${number(item.received)}</td><${Difference} of=${item} counted=${counted} /></tr>`)}</tbody>
    </table></div>`}<//>
    <${ProblemNotice} problem=${action.problem ?? preview.problem} />
    ${preview.price && html`<${Notice}>${preview.price}<//>`}
    ${saved && html`<${Notice} kind="success">${saved}<//>`}
    ${typed && html`<div class="buttons" data-action="items"><button class="button primary" disabled=${action.busy || changed.length === 0}>${t('save')}</button>
      <button type="button" class="button" onClick=${() => { forget(); action.clear(); }}>${t('close')}</button></div>`}
  </form>`;
}

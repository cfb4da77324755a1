// The SKUs of a shipment: confirmed, expected, received, and the difference; quantities may be edited within their limit.
import { html, useState } from '../library/preact.js';
import { number, t } from '../language.js';
import { useAction } from '../state/action.js';
import { Rows } from '../parts/rows.js';
import { ProblemNotice } from '../parts/problem.js';

/** Returns by how much a quantity may differ from the confirmed one. Source: rules.md#rule-11. */
const allowance = confirmed => Math.max(6, Math.floor(confirmed * 0.05));

function Quantity({ item, typed, onType }) {
  const [least, most] = [Math.max(0, item.confirmed - allowance(item.confirmed)), item.confirmed + allowance(item.confirmed)];
  return html`<input class="quantity" type="number" min=${least} max=${most} aria-label=${t('items.quantity', { sku: item.msku })} value=${typed ?? item.expected} onInput=${event => onType(event.target.value)} />
    <span class="muted">${t('items.range', { least: number(least), most: number(most) })}</span>`;
}

/** Shows the items, and the form to edit them if the seller may. */
export function ShipmentItems({ shipment, onSaved }) {
  const [typed, type] = useState();
  const action = useAction('PUT');
  const { items, actions, shipmentConfirmationId } = shipment;
  const changed = Object.entries(typed ?? {}).filter(([msku, value]) => value !== '' && +value !== items.find(each => each.msku === msku)?.expected);

  async function save(event) {
    event.preventDefault();
    const edited = await action.run(`/shipments/${shipmentConfirmationId}/items`, { items: changed.map(([msku, value]) => ({ msku, quantity: +value })) });
    if (!edited) return;
    type(undefined);
    onSaved();
  }

  return html`<form class="card" onSubmit=${save} noValidate><div class="heading"><h2>${t('items')}</h2>
      ${actions.includes('items') && !typed && html`<button type="button" class="button small" data-action="items" onClick=${() => type({})}>${t('items.edit')}</button>`}</div>
    <${Rows} rows=${items}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('items')}><table>
      <thead><tr><th scope="col">SKU</th><th scope="col" class="number">${t('column.confirmed')}</th><th scope="col" class="number">${t('column.expected')}</th>
        <th scope="col" class="number">${t('column.received')}</th><th scope="col" class="number">${t('column.difference')}</th></tr></thead>
      <tbody>${shown.map(item => html`<tr key=${item.msku}><th scope="row">${item.msku}</th><td class="number">${number(item.confirmed)}</td>
        <td class="number">${typed ? html`<${Quantity} item=${item} typed=${typed[item.msku]} onType=${value => type({ ...typed, [item.msku]: value })} />` : number(item.expected)}</td>
        <td class="number">${number(item.received)}</td><td class="number ${item.received > 0 && item.difference !== 0 ? 'different' : ''}">${item.difference > 0 ? '+' : ''}${number(item.difference)}</td></tr>`)}</tbody>
    </table></div>`}<//>
    <${ProblemNotice} problem=${action.problem} />
    ${typed && html`<div class="buttons" data-action="items"><button class="button primary" disabled=${action.busy || changed.length === 0}>${t('save')}</button>
      <button type="button" class="button" onClick=${() => { type(undefined); action.clear(); }}>${t('close')}</button></div>`}
  </form>`;
}

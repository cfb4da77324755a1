// Payments for missing units: information beside the ledger, never netted with what is owed.
import { html } from '../library/preact.js';
import { instant, money, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Rows } from '../parts/rows.js';

/** Shows the reimbursements of a workflow; `places` are the centers by shipment ID. */
export function Reimbursements({ of: reimbursements = [], places }) {
  return reimbursements.length > 0 && html`<h3>${t('reimbursements')}</h3>
    <${Rows} rows=${reimbursements}>${lines => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('reimbursements')}><table>
      <thead><tr><th scope="col">${t('time')}</th><th scope="col">SKU</th><th scope="col">${t('ship-to')}</th><th scope="col">${t('arithmetic')}</th><th scope="col" class="number">${t('amount')}</th></tr></thead>
      <tbody>${lines.map(line => html`<tr><td class="nowrap">${instant(line.at)}</td><th scope="row">${line.msku}</th><td>${places.get(line.shipmentId)}</td>
        <td class="arithmetic"><${Sentence} of=${line} member="reason" /></td><td class="number">${money(line.value)}</td></tr>`)}</tbody>
    </table></div>`}<//>`;
}

// All charges and refunds, with their reasons, and what closed shipments owe.
import { html } from '../library/preact.js';
import { family, instant, money, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Rows } from '../parts/rows.js';
import { Reimbursements } from './reimbursements.js';
import { Settlements } from './settlements.js';
import { Step } from './step.js';

/** Shows the ledger of a workflow. */
export function Ledger({ workflow }) {
  const { ledger, settlements = [], totalOwed, placementOptions, reimbursements } = workflow;
  const places = new Map(placementOptions.flatMap(option => option.shipments).map(each => [each.shipmentId, each.destination.warehouseId]));
  return html`<${Step} name="ledger" state="record" summary=${totalOwed && t('ledger.owed', { total: money(totalOwed) })} open=${false}>
    <${Rows} rows=${ledger}>${lines => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('step.ledger')}><table class="stack">
      <thead><tr><th scope="col">${t('time')}</th><th scope="col">${t('entry')}</th><th scope="col">${t('charge')}</th><th scope="col">${t('ship-to')}</th>
        <th scope="col">${t('arithmetic')}</th><th scope="col" class="number">${t('amount')}</th></tr></thead>
      <tbody>${lines.map(line => html`<tr><td class="nowrap when">${instant(line.at)}</td><td><span class="badge ${line.type === 'REFUND' ? 'good' : 'quiet'}">${family('entry', line.type)}</span></td>
        <th scope="row">${family('target', line.target)}</th><td class="where">${places.get(line.shipmentId)}</td>
        <td class="arithmetic"><${Sentence} of=${line} member="reason" /></td><td class="number">${line.type === 'REFUND' ? '−' : ''}${money(line.value)}</td></tr>`)}</tbody>
    </table></div>`}<//>
    ${settlements.length > 0 && html`<${Settlements} settlements=${settlements} places=${places} />`}
    <${Reimbursements} of=${reimbursements} places=${places} />
  <//>`;
}

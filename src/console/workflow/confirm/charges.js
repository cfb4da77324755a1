// Every charge, with how it is worked out.
import { html } from '../../library/preact.js';
import { family, money, t } from '../../language.js';
import { Sentence } from '../../parts/explanation.js';
import { Rows } from '../../parts/rows.js';

const place = (shipments, id) => shipments.find(each => each.shipmentId === id)?.destination.warehouseId ?? '';

/** Shows the lines of the charges. */
export function Charges({ charges, shipments, title = t('charges') }) {
  if (!charges) return null;
  return html`<section class="charges"><h3>${title}</h3>
    <${Rows} rows=${charges.lines}>${lines => html`<div class="scroll" tabindex="0" role="region" aria-label=${title}><table class="stack">
      <thead><tr><th scope="col">${t('charge')}</th><th scope="col">${t('ship-to')}</th><th scope="col">${t('arithmetic')}</th><th scope="col">${t('due')}</th><th scope="col" class="number">${t('amount')}</th></tr></thead>
      <tbody>${lines.map(line => html`<tr><th scope="row">${family('target', line.target)}</th><td class="where">${place(shipments, line.shipmentId)}</td>
        <td class="arithmetic"><${Sentence} of=${line} member="reason" /></td><td class="when">${family('due', line.due)}</td><td class="number">${money(line.value)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row" colspan="4">${t('total')}</th><td class="number">${money(charges.total)}</td></tr></tfoot>
    </table></div>`}<//></section>`;
}

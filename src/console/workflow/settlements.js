// The amount that each closed shipment owes on receipt, for the units that have arrived. Source: rules.md#rule-36.
import { html } from '../library/preact.js';
import { family, instant, money, n, number, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Figures } from '../parts/figures.js';

function Settlement({ settlement, place }) {
  const { settledAt, expectedUnits, receivedUnits, surplusUnits, lines, total } = settlement;
  return html`<section class="settlement"><h4>${place}</h4>
    <${Figures} pairs=${[[t('settlement.at'), instant(settledAt)], [t('column.received'), t('received', { received: number(receivedUnits), all: number(expectedUnits) })],
      [t('settlement.surplus'), surplusUnits > 0 ? n('units', surplusUnits) : undefined], [t('settlement.total'), html`<strong>${money(total)}</strong>`]]} />
    ${lines.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label="${t('settlements')}${t('colon')}${place}"><table class="stack">
      <thead><tr><th scope="col">${t('charge')}</th><th scope="col">${t('arithmetic')}</th><th scope="col" class="number">${t('amount')}</th></tr></thead>
      <tbody>${lines.map(line => html`<tr><th scope="row">${family('target', line.target)}</th><td class="arithmetic"><${Sentence} of=${line} member="reason" /></td>
        <td class="number">${money(line.value)}</td></tr>`)}</tbody></table></div>`}
  </section>`;
}

/** Shows the settlements of a workflow; `places` are the destinations of its shipments. */
export const Settlements = ({ settlements, places }) => html`<div class="settlements">
  <header><h3>${t('settlements')}</h3><p class="muted">${t('settlements.about')}</p></header>
  ${settlements.map(each => html`<${Settlement} key=${each.shipmentId} settlement=${each} place=${places.get(each.shipmentId)} />`)}
</div>`;

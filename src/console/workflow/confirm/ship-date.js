// The day on which the boxes leave.
import { html } from '../../library/preact.js';
import { day, family, t } from '../../language.js';
import { Field } from '../../parts/field.js';

/** Shows the field for the ship date, and the days on which a destination takes nothing. */
export function ShipDate({ choice }) {
  const closures = choice.option?.closures ?? [];
  return html`<section class="ship-date"><h3>${t('ship-date')}</h3>
    <${Field} name="ship-date" type="date" label=${t('ship-date.when')} value=${choice.shipDate} required min=${choice.option?.plannedShipDate}
      hint=${t('ship-date.hint')} onValue=${shipDate => choice.set({ shipDate })} />
    ${closures.length > 0 && html`<ul class="closures">${closures.map(each => html`<li><strong>${each.warehouseId}</strong> ${family('cause', each.cause)}: ${day(each.from)} – ${day(each.until)}</li>`)}</ul>`}
  </section>`;
}

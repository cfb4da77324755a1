// The choice and its cost, in sight wherever the step stands.
import { html } from '../../library/preact.js';
import { day, family, money, n, t } from '../../language.js';
import { isWhole } from '../../state/days.js';
import { focusOn } from '../../state/focus.js';

/** Shows the choices in a line, with the total, and the way to the button that confirms. */
export function Summary({ workflow, choice }) {
  const { shipDate, option, quote, charges, shippingSolution, saving } = choice;
  const chosen = [
    isWhole(shipDate) && day(shipDate),
    option && `${family('strategy', option.strategy)}${t('comma')}${n('shipments', option.shipments.length)}`,
    quote && `${family('mode', quote.shippingMode)}${t('comma')}${family('solution', shippingSolution)}`,
  ].filter(Boolean);
  return html`<section class="summary" aria-label=${t('summary')}>
    <ul>${chosen.map(each => html`<li>${each}</li>`)}</ul>
    <span class="summary-total">${saving ? html`<span class="muted">${t('obstacle.saving')}</span>` : charges ? html`<span class="muted">${t('total')}</span> <strong>${money(charges.total)}</strong>` : html`<span class="muted">${t(workflow.step === 'PACK' ? 'obstacle.boxes' : 'obstacle.mode')}</span>`}</span>
    <button type="button" class="button small" onClick=${() => focusOn('#ready')}>${t('summary.go')}</button>
  </section>`;
}

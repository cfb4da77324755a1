// The confirmation: destinations, charges, and the ship date, which may still change.
import { html } from '../../library/preact.js';
import { day, instant, money, t } from '../../language.js';
import { useAction } from '../../state/action.js';
import { useDraft } from '../../state/draft.js';
import { Figures } from '../../parts/figures.js';
import { ProblemNotice } from '../../parts/problem.js';
import { ShipDateField } from '../../parts/ship-date-field.js';
import { Destinations } from './destinations.js';
import { Charges } from './charges.js';

function ChangeShipDate({ workflow, replace, closures }) {
  const [shipDate, set, forget] = useDraft(`ship-date/${workflow.workflowId}`, workflow.shipping.shipDate);
  const action = useAction('PUT');
  async function save(event) {
    event.preventDefault();
    const changed = await action.run(`/workflows/${workflow.workflowId}/shipping`, { shipDate });
    if (!changed) return;
    forget();
    replace(changed);
  }
  return html`<form class="beside-field" data-action="shipping" onSubmit=${save}>
    <${ShipDateField} name="change-ship-date" label=${t('ship-date.change')} value=${shipDate} required address=${workflow.sourceAddress} closures=${closures} onValue=${set} />
    <button class="button" disabled=${action.busy || shipDate === workflow.shipping.shipDate}>${t('save')}</button>
    <${ProblemNotice} problem=${action.problem} />
  </form>`;
}

/** Shows the confirmed step. */
export function Confirmed({ workflow, replace, option }) {
  const { confirmation, charges, shipping, actions } = workflow;
  return html`<${Figures} pairs=${[[t('confirmed.at'), instant(confirmation.confirmedAt)], [t('confirmed.accepted'), money(confirmation.acceptedCharges)],
    [t('ship-date'), day(shipping.shipDate)], [t('carrier'), shipping.carrier.name]]} />
    ${actions.includes('shipping') && html`<${ChangeShipDate} workflow=${workflow} replace=${replace} closures=${option.closures} />`}
    <${Destinations} workflow=${workflow} choice=${{ option }} />
    <${Charges} charges=${charges} shipments=${option.shipments} title=${t('charges.owed')} />`;
}

// Step 2: when, where to and how the boxes travel, what that costs, and the seller's word.
import { html } from '../../library/preact.js';
import { day, family, money, n, t } from '../../language.js';
import { Step } from '../step.js';
import { useChoice } from './choice.js';
import { ShipDate } from './ship-date.js';
import { Options } from './options.js';
import { Destinations } from './destinations.js';
import { Methods } from './methods.js';
import { Charges } from './charges.js';
import { Ready } from './ready.js';
import { Summary } from './summary.js';
import { Accepted } from './accepted.js';
import { Confirmed } from './confirmed.js';
import { Dropped } from './dropped.js';
import { ProblemNotice } from '../../parts/problem.js';

const BEFORE = ['AWAITING_CONFIRMATION', 'AWAITING_CARRIER', 'PLACEMENT_EXPIRED'];

function Choosing(props) {
  const { workflow } = props;
  const choice = useChoice(props);
  return html`
    ${workflow.acceptance && html`<${Accepted} workflow=${workflow} />`}
    <${Dropped} workflow=${workflow} />
    <${ShipDate} ...${props} choice=${choice} />
    <fieldset class="choosing" disabled=${!workflow.actions.includes('shipping')} data-action=${workflow.actions.includes('shipping') ? 'shipping' : undefined}>
      <legend class="hidden">${t('step.confirm')}</legend>
      <${Options} workflow=${workflow} choice=${choice} />
      <${Destinations} workflow=${workflow} choice=${choice} />
      <${Methods} choice=${choice} />
    </fieldset>
    <${ProblemNotice} problem=${choice.problem} retry=${choice.save} />
    ${choice.quote && html`<${Charges} charges=${choice.charges} shipments=${choice.option.shipments} />`}
    ${workflow.status !== 'PLACEMENT_EXPIRED' && html`<${Summary} workflow=${workflow} choice=${choice} />`}
    <${Ready} ...${props} choice=${choice} />`;
}

/** Shows how the units are placed before they are packed. */
function PlacedFirst(props) {
  return html`<p class="muted">${t('place-first.about')}</p><${ShipDate} ...${props} choice=${useChoice(props)} />`;
}

/** Shows the choice before the confirmation, and what was confirmed after it. */
export function ConfirmStep(props) {
  const { workflow } = props;
  if (BEFORE.includes(workflow.status)) {
    return html`<${Step} key="choosing" name="confirm" state="open" summary=${n('options', workflow.placementOptions.length)}><${Choosing} ...${props} /><//>`;
  }
  if (workflow.status === 'PACKING' && workflow.actions.includes('placements')) {
    return html`<${Step} key="placing" name="confirm" state="open"><${PlacedFirst} ...${props} /><//>`;
  }
  if (!workflow.confirmation) return null;
  const { shipping, placementOptions, confirmation } = workflow;
  const option = placementOptions.find(each => each.placementOptionId === shipping.placementOptionId);
  const facts = [n('shipments', option.shipments.length), day(shipping.shipDate), family('mode', shipping.shippingMode), shipping.carrier.name, money(confirmation.acceptedCharges)];
  return html`<${Step} key="confirmed" name="confirm" state="done" summary=${facts.join(' · ')}><${Confirmed} ...${props} option=${option} /><//>`;
}

// One workflow, as an accordion of its steps.
import { html } from '../library/preact.js';
import { instant, t, family } from '../language.js';
import { useResource } from '../state/resource.js';
import { useTitle } from '../state/title.js';
import { useTravellers } from '../state/travellers.js';
import { Loaded } from '../parts/loading.js';
import { Rename } from '../parts/rename.js';
import { Badge } from '../parts/badge.js';
import { ContentsStep } from './contents.js';
import { ConfirmStep } from './confirm/step.js';
import { LabelsStep } from './labels.js';
import { CarrierStep } from './carrier.js';
import { TrackingStep } from './tracking.js';
import { Ledger } from './ledger.js';
import { Cancellation } from './cancellation.js';
import { CancelledNote } from './cancelled.js';

const NAME_LENGTH = 40;

function Header({ workflow, replace }) {
  const { workflowId, name, status, createdAt, actions, waitsFor } = workflow;
  return html`<header class="title">
    <${Rename} name=${name} path="/workflows/${workflowId}/name" max=${NAME_LENGTH} may=${actions.includes('name')} onRenamed=${replace} />
    <div class="under-title"><${Badge} status=${status} />
      <span class="muted">${t('created', { time: instant(createdAt) })}</span>
      <code class="muted">${workflowId}</code></div>
    ${waitsFor && html`<p class="waits" data-waits=${waitsFor.what}><strong>${family('waits', waitsFor.what)}</strong>
      <span class="muted">${t('waits.from', { who: family('by', waitsFor.from) })}</span></p>`}
  </header>`;
}

/** Returns the answer to a change, which leaves out the contents, with those that the workflow and its planned shipments had before. */
function withContents(changed, { items, boxes, placementOptions = [] }) {
  const held = new Map(placementOptions.flatMap(option => option.shipments).map(each => [each.shipmentId, each.items]));
  const shipmentsOf = option => option.shipments.map(each => ({ items: held.get(each.shipmentId), ...each }));
  return { items, boxes, ...changed, placementOptions: changed.placementOptions?.map(option => ({ ...option, shipments: shipmentsOf(option) })) };
}

/** Shows the workflow with this ID. */
export default function WorkflowPage({ id }) {
  const resource = useResource(`/workflows/${id}`);
  useTitle(resource.data?.name);
  useTravellers(resource.data?.shipments ?? [], resource.load);
  return html`<nav class="crumbs" aria-label=${t('crumbs')}><a href="#/workflows">${t('place.workflows')}</a></nav>
    <${Loaded} resource=${resource}>${workflow => {
    const replace = changed => resource.replace(withContents(changed, workflow));
    const props = { workflow, replace, reload: resource.load };
    const confirmed = workflow.shipments?.length > 0;
    return html`<article class="workflow">
      <${Header} ...${props} />
      ${workflow.status === 'CANCELLED' && html`<${CancelledNote} workflow=${workflow} />`}
      <${ContentsStep} ...${props} />
      <${ConfirmStep} ...${props} />
      ${confirmed && html`<${LabelsStep} ...${props} />`}
      ${confirmed && workflow.shipping?.shippingMode === 'FREIGHT_LTL' && html`<${CarrierStep} ...${props} />`}
      ${confirmed && html`<${TrackingStep} ...${props} />`}
      ${workflow.ledger?.length > 0 && html`<${Ledger} ...${props} />`}
      ${workflow.actions.includes('cancellation') && html`<${Cancellation} ...${props} />`}
    </article>`;
  }}<//>`;
}

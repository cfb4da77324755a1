// One workflow in a list.
import { html } from '../library/preact.js';
import { day, family, instant, n, t } from '../language.js';
import { Badge } from '../parts/badge.js';
import { Countdown } from '../parts/countdown.js';

const STEPS = ['CONFIRM_SHIPPING', 'HAND_OVER', 'DELIVERY', 'RECEIVING', 'CLOSED'];

/** Shows how far a workflow has come, as dots and in a word. */
function Progress({ step }) {
  const reached = STEPS.indexOf(step);
  return html`<span class="progress"><span aria-hidden="true">${STEPS.map((each, index) => html`<i class=${index <= reached ? 'done' : ''}></i>`)}</span>
    ${family('step', step)}</span>`;
}

/** Shows a workflow: name, status, what it waits for, its countdown. */
export function WorkflowRow({ workflow }) {
  const { workflowId, name, status, step, waitsFor, expiration, shipDate, shipments, createdAt } = workflow;
  return html`<li class="row">
    <div class="grow">
      <a class="row-name" href="#/workflows/${workflowId}">${name}</a>
      <span class="muted">${t('created', { time: instant(createdAt) })}</span>
    </div>
    <div class="row-state"><${Badge} status=${status} />${status !== 'CANCELLED' && html`<${Progress} step=${step} />`}</div>
    <div class="row-waits">
      ${waitsFor && html`<span>${family('waits', waitsFor.what)}</span>`}
      ${expiration && status === 'AWAITING_CONFIRMATION' && html`<span class="muted">${t('placement.valid')} <${Countdown} until=${expiration} name=${t('placement.expires', { name })} /></span>`}
    </div>
    <div class="row-facts muted">
      ${shipments?.length > 0 && html`<span>${n('shipments', shipments.length)}</span>`}
      ${shipDate && html`<span>${t('ship-date')}${t('colon')}${day(shipDate)}</span>`}
    </div>
  </li>`;
}

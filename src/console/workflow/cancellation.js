// "Cancel shipments and charges": how long the refund is whole, and what would be kept now.
import { html, useRef } from '../library/preact.js';
import { family, money, t } from '../language.js';
import { useAction } from '../state/action.js';
import { announce } from '../state/announcements.js';
import { focusOn } from '../state/focus.js';
import { useNow } from '../state/clock.js';
import { Countdown } from '../parts/countdown.js';
import { Sentence } from '../parts/explanation.js';
import { Figures } from '../parts/figures.js';
import { ProblemNotice } from '../parts/problem.js';

function Preview({ workflow }) {
  const { cancellationPreview: preview, confirmation, placementOptions } = workflow;
  if (!preview) return html`<p>${t('cancel.nothing-charged')}</p>`;
  const places = new Map(placementOptions.flatMap(option => option.shipments).map(each => [each.shipmentId, each.destination.warehouseId]));
  return html`<${Figures} pairs=${[[t('cancel.refunded'), money(preview.refunded)], [t('cancel.kept'), money(preview.kept)]]} />
    ${preview.keptBecause && html`<ul class="muted">${preview.keptBecause.map(each => html`<li>${places.get(each.shipmentId)}${t('colon')}${money(each.value)} <span class="detail"><${Sentence} of=${each} member="reason" /></span></li>`)}</ul>`}
    ${confirmation?.voidableUntil && html`<p class="muted">${t('cancel.later')}</p>`}`;
}

function TimeLeft({ until }) {
  const over = new Date(until) <= useNow();
  return html`<p>${over ? t('cancel.window-over') : html`${t('cancel.window')} <strong><${Countdown} until=${until} name=${t('cancel.window-ends')} /></strong>`}</p>`;
}

/** Shows the foot of a workflow: the time left, both sums, and the button, which asks once more. */
export function Cancellation({ workflow, replace }) {
  const action = useAction('POST');
  const dialog = useRef();
  const until = workflow.confirmation?.voidableUntil;

  async function cancel() {
    const cancelled = await action.run(`/workflows/${workflow.workflowId}/cancellation`, {});
    if (!cancelled) return;
    dialog.current.close();
    announce(family('status', 'CANCELLED'));
    replace(cancelled);
    focusOn('#cancelled');
  }

  return html`<section class="cancellation"><h2>${t('cancel')}</h2>
    ${until && html`<${TimeLeft} until=${until} />`}
    <${Preview} workflow=${workflow} />
    <button class="button danger" data-action="cancellation" onClick=${() => dialog.current.showModal()}>${t('cancel')}</button>
    <dialog ref=${dialog} aria-labelledby="cancel-title"><h2 id="cancel-title">${t('cancel.sure')}</h2>
      <${Preview} workflow=${workflow} />
      <${ProblemNotice} problem=${action.problem} retry=${cancel} />
      <div class="buttons"><button class="button danger" disabled=${action.busy} onClick=${cancel}>${t('cancel')}</button>
        <button class="button" onClick=${() => dialog.current.close()}>${t('cancel.not')}</button></div>
    </dialog>
  </section>`;
}

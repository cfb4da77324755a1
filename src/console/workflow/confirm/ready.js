// "Ready to continue?": the sums, and the one button that confirms; it says why it cannot be pressed.
import { html } from '../../library/preact.js';
import { money, t } from '../../language.js';
import { useAction } from '../../state/action.js';
import { announce } from '../../state/announcements.js';
import { focusOn } from '../../state/focus.js';
import { Figures } from '../../parts/figures.js';
import { ProblemNotice } from '../../parts/problem.js';
import { AcceptPlacement } from './accept-placement.js';

/** Returns the key of the reason for which nothing can be confirmed yet, or nothing. */
function obstacle({ workflow, choice }) {
  if (workflow.status === 'PLACEMENT_EXPIRED') return 'obstacle.expired';
  if (workflow.step === 'PACK') return 'obstacle.boxes';
  if (!choice.shipDate) return 'obstacle.ship-date';
  if (!choice.quote) return 'obstacle.mode';
  if (!choice.quote.available) return 'obstacle.unavailable';
  if (choice.problem) return 'obstacle.refused';
  if (!choice.saved) return 'obstacle.saving';
  if (workflow.waitsFor?.what === 'SHIP_DATE') return 'obstacle.ship-date-passed';
  if (!workflow.actions.includes('confirmation')) return 'obstacle.choose-again';
  return undefined;
}

function Sums({ charges }) {
  const handling = { amount: charges.prep.amount + charges.labeling.amount, code: charges.total.code };
  return html`<${Figures} class="sums" pairs=${[[t('sum.handling'), money(handling)], [t('sum.placement'), money(charges.placement)],
    [t('sum.shipping'), money(charges.shipping)], [t('total'), html`<strong class="total">${money(charges.total)}</strong>`]]} />`;
}

/** Shows the sums and the button. */
export function Ready({ workflow, replace, reload, choice }) {
  const action = useAction('POST');
  const reason = obstacle({ workflow, choice });

  async function confirm() {
    const confirmed = await action.run(`/workflows/${workflow.workflowId}/confirmation`,
      { placementOptionId: choice.placementOptionId, acceptedCharges: choice.charges.total });
    if (!confirmed) return reload();
    announce(t('confirmed.said'));
    replace(confirmed);
    return focusOn('#step-confirm > summary');
  }

  return html`<section id="ready" class="ready" tabindex="-1"><h3>${t('ready')}</h3>
    ${choice.charges && html`<${Sums} charges=${choice.charges} />`}
    <div class="decision">
      ${choice.charges && html`<p class="muted">${t('sum.when', { now: money(choice.charges.dueAtConfirmation), later: money(choice.charges.dueOnReceipt) })}</p>`}
      <${ProblemNotice} problem=${action.problem} retry=${confirm} />
      <div class="buttons">
        <button class="button primary large" data-action=${reason ? undefined : 'confirmation'} disabled=${Boolean(reason) || action.busy} aria-describedby="obstacle" onClick=${confirm}>
          ${choice.charges ? t('confirm.total', { total: money(choice.charges.total) }) : t('confirm')}</button>
        ${reason === 'obstacle.choose-again' && workflow.actions.includes('shipping') && html`<button class="button" onClick=${choice.save}>${t('quote.fresh')}</button>`}
      </div>
      <p id="obstacle" class="obstacle" role="status">${reason && t(reason)}</p>
      ${workflow.actions.includes('acceptance') && choice.option && html`<div class="buttons later"><${AcceptPlacement} workflow=${workflow} replace=${replace} reload=${reload} choice=${choice} /></div>`}
    </div>
  </section>`;
}

// Accepts the destinations now; shipping is chosen and confirmed later.
import { html } from '../../library/preact.js';
import { money, t } from '../../language.js';
import { useAction } from '../../state/action.js';
import { focusOn } from '../../state/focus.js';
import { ProblemNotice } from '../../parts/problem.js';

/** Shows the button that accepts the destinations of the chosen option. */
export function AcceptPlacement({ workflow, replace, reload, choice }) {
  const action = useAction('POST');
  const due = choice.option.quotes[0].charges.dueOnReceipt;

  async function accept() {
    const accepted = await action.run(`/workflows/${workflow.workflowId}/acceptance`,
      { placementOptionId: choice.placementOptionId, acceptedDueOnReceipt: due });
    if (!accepted) return reload();
    replace(accepted);
    return focusOn('#step-confirm > summary');
  }

  return html`<button class="button" data-action="acceptance" disabled=${action.busy} aria-describedby="acceptance-hint" onClick=${accept}>
      ${t('accept-placement', { due: money(due) })}</button>
    <p id="acceptance-hint" class="hint">${t('accept-placement.hint')}</p>
    <${ProblemNotice} problem=${action.problem} retry=${accept} />`;
}

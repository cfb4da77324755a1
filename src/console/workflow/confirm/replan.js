// Plans again: after the offer has expired, or for a fresh one.
import { html } from '../../library/preact.js';
import { t } from '../../language.js';
import { useAction } from '../../state/action.js';
import { focusOn } from '../../state/focus.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem.js';

/** Shows the button that asks for new options; after expiry with the reason. */
export function Replan({ workflow, replace, expired }) {
  const action = useAction('POST');
  async function plan() {
    const planned = await action.run(`/workflows/${workflow.workflowId}/placements`, {});
    if (!planned) return;
    replace(planned);
    focusOn('#step-confirm > summary');
  }
  const button = html`<button class="button ${expired ? 'primary' : ''}" data-action="placements" disabled=${action.busy} onClick=${plan}>${t('replan')}</button>`;
  return html`${expired ? html`<${Notice} kind="warning" title=${t('expired')} action=${button}>${t('expired.advice')}<//>` : html`<div class="corner">${button}</div>`}
    <${ProblemNotice} problem=${action.problem} retry=${plan} />`;
}

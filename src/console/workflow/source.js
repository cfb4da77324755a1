// Where the boxes ship from, and another address for it before the confirmation.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { AddressFields, BLANK_ADDRESS, filledAddress } from '../parts/address.js';
import { Sentence } from '../parts/explanation.js';
import { ProblemNotice } from '../parts/problem.js';

/** Shows the form for another address, which is opened by its button. */
export function Source({ workflow, replace }) {
  const [address, change] = useState();
  const action = useAction('PUT');
  const errors = action.problem?.errors ?? [];

  const errorOf = field => {
    const found = errors.find(each => each.field === `sourceAddress.${field}`);
    return found && html`<${Sentence} of=${found} member="message" />`;
  };

  async function save(event) {
    event.preventDefault();
    const changed = await action.run(`/workflows/${workflow.workflowId}/source`, { sourceAddress: filledAddress(address) });
    if (!changed) return;
    change(undefined);
    replace(changed);
  }

  if (!address) return html`<p><button type="button" class="button" data-action="source" onClick=${() => change({ ...BLANK_ADDRESS, ...workflow.sourceAddress })}>${t('source.change')}</button></p>`;
  return html`<form class="card" data-action="source" onSubmit=${save} noValidate><h3>${t('ship-from')}</h3><p class="muted">${t('source.about')}</p>
    <${AddressFields} address=${address} onChange=${change} errorOf=${errorOf} />
    <${ProblemNotice} problem=${action.problem} />
    <div class="buttons"><button class="button primary" disabled=${action.busy}>${t('source.save')}</button>
      <button type="button" class="button" onClick=${() => change(undefined)}>${t('source.not')}</button></div>
  </form>`;
}

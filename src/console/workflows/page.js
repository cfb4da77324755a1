// The workflows of the seller: where each one is, what it waits for, how long that holds.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { useFilters } from '../state/filters.js';
import { usePages } from '../state/pages.js';
import { useTitle } from '../state/title.js';
import { EmptyList, Filters, Tabs } from '../parts/list-controls.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem.js';
import { WorkflowRow } from './row.js';

const LISTS = ['ACTIVE', 'CLOSED', 'CANCELLED'];

/** Shows one list of workflows. */
export default function WorkflowsPage() {
  const { status, filters, setFilters, addressOf } = useFilters('workflows', LISTS);
  const { entries, more, loading, problem, reload } = usePages('/workflows', 'workflows', { status, ...filters });
  useTitle(t(`workflows.${status}`));
  return html`<div class="title"><h1>${t(`workflows.${status}`)}</h1></div>
    <${Tabs} names=${LISTS} chosen=${status} address=${name => addressOf(name)} label=${name => t(`workflows.${name}`)} />
    <${Filters} filters=${filters} onChange=${setFilters} />
    <${ProblemNotice} problem=${problem} retry=${reload} />
    ${entries.length > 0 && html`<ul class="list" aria-label=${t(`workflows.${status}`)}>${entries.map(each => html`<${WorkflowRow} key=${each.workflowId} workflow=${each} />`)}</ul>`}
    ${!loading && !problem && !more && entries.length === 0 && html`<${EmptyList} filters=${filters} onClear=${() => setFilters({})}><p>${t(`workflows.none.${status}`)}</p>
      ${status === 'ACTIVE' && html`<a class="button primary" href="#/new">${t('place.new')}</a>`}<//>`}
    ${loading && html`<${Loading} />`}
    ${more && !loading && html`<button class="button more" onClick=${more}>${t('more')}</button>`}`;
}

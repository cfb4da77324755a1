// A new workflow: where from, and what is in the boxes; typed, read from a table or JSON, or taken from the example.
import { html, useEffect, useRef, useState } from '../library/preact.js';
import { t } from '../language.js';
import { send } from '../api/request.js';
import { go, route } from '../state/route.js';
import { useStore } from '../state/store.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { useTitle } from '../state/title.js';
import { Loaded } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { rowsOf } from './contents.js';
import { BLANK, requestOf } from './form.js';
import { useRowErrors } from './row-errors.js';
import { About } from './about.js';
import { BoxRows } from './box-rows.js';
import { Sources } from './sources.js';
import { WrongRows } from './wrong-rows.js';

/** Shows the form, filled with `initial` until the seller types; it replaces the contents of a workflow, if one is named. */
function Form({ replaces, initial }) {
  const basis = replaces && JSON.stringify(initial.rows);
  const [form, setForm, forget] = useDraft(`new/${replaces ?? ''}`, initial);
  const errors = useRowErrors(form);
  const [at, turn] = useState();
  const action = useAction(replaces ? 'PUT' : 'POST');
  const page = useRef();
  const sent = useRef();
  const wrongAt = Object.keys(errors.wrong)[0];
  const [asked, ask] = useState();

  useEffect(() => {
    if (action.problem?.errors?.length > 0) {
      errors.refuse(action.problem.errors, sent.current);
      ask({});
    }
  }, [action.problem]);
  useEffect(() => {
    if (asked && wrongAt !== undefined) turn({ index: +wrongAt });
  }, [asked]);

  async function create(event) {
    event.preventDefault();
    if (!errors.check()) return ask({});
    sent.current = form;
    const planned = await action.run(replaces ? `/workflows/${replaces}/contents` : '/workflows', requestOf(form, replaces));
    if (!planned) return undefined;
    forget();
    return page.current && go(`#/workflows/${planned.workflowId}`);
  }

  const change = part => setForm(last => ({ ...last, ...part, ...(replaces && { basis: last.basis ?? basis }) }));
  function take(part) {
    action.clear();
    errors.clear();
    change(part);
    if (part.rows.some(row => row.line)) errors.check({ ...form, ...part });
  }
  function reset() {
    forget();
    errors.clear();
    action.clear();
  }

  const changedElsewhere = form.basis && form.basis !== basis;
  return html`<form class="new" ref=${page} onSubmit=${create} noValidate>
      ${changedElsewhere && html`<${Notice} kind="warning" action=${html`<span class="buttons"><button type="button" class="button" onClick=${reset}>${t('contents.theirs')}</button>
        <button type="button" class="button" onClick=${() => setForm(last => ({ ...last, basis }))}>${t('contents.mine')}</button></span>`}>${t('contents.changed-elsewhere')}<//>`}
      ${!replaces && html`<${About} form=${form} onChange=${change} errors=${action.problem?.errors ?? []} />`}
      <section class="card"><h2>${t('step.contents')}</h2>
        <${Sources} onRead=${take} />
        <${BoxRows} form=${form} errors=${errors} at=${at} onTurn=${turn} onChange=${change} />
      </section>
      <${WrongRows} errors=${errors} onTurn=${turn} />
      <${ProblemNotice} problem=${action.problem} retry=${() => page.current.requestSubmit()} />
      <div class="buttons"><button class="button primary large" disabled=${action.busy || changedElsewhere}>${action.busy ? t('new.planning') : t(replaces ? 'contents.replace' : 'new.plan')}</button>
        <button type="button" class="button" onClick=${reset}>${t(replaces ? 'contents.undo' : 'new.clear')}</button></div>
    </form>`;
}

/** Loads the contents of a workflow once; what is typed is not overwritten. */
function useContents(workflowId) {
  const [state, set] = useState({});
  const load = () => send('GET', `/workflows/${workflowId}`).then(({ data }) => set({ data: { ...BLANK, ...rowsOf(data) } })).catch(problem => set({ problem }));
  useEffect(() => {
    if (workflowId) load();
  }, [workflowId]);
  return { ...(workflowId ? state : { data: BLANK }), load };
}

/** Shows the form; with ?workflow= it replaces the contents of that workflow. */
export default function NewPage() {
  const replaces = useStore(route).search.get('workflow') ?? undefined;
  const resource = useContents(replaces);
  useTitle(t(replaces ? 'contents.change' : 'place.new'));
  return html`<div class="title"><h1>${t(replaces ? 'contents.change' : 'place.new')}</h1></div>
    <${Loaded} resource=${resource}>${initial => html`<${Form} replaces=${replaces} initial=${initial} />`}<//>`;
}

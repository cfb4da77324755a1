// A new workflow: where from, and what is in the boxes; typed, read from a table or JSON, or taken from the example.
import { html, useEffect, useRef, useState } from '../library/preact.js';
import { n, t } from '../language.js';
import { send } from '../api/request.js';
import { go, route } from '../state/route.js';
import { useStore } from '../state/store.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { contentsOf, boxesOf, errorsOf, EMPTY_ROW, rowsOf } from './contents.js';
import { About } from './about.js';
import { BoxRows } from './box-rows.js';
import { Sources } from './sources.js';

export const MARKETPLACE = 'ATVPDKIKX0DER';
const BLANK = {
  name: '', placementPreference: '', shipDate: '', units: 'us', rows: [EMPTY_ROW],
  address: { name: '', addressLine1: '', addressLine2: '', city: '', stateOrProvinceCode: '', postalCode: '', countryCode: 'US', phoneNumber: '' },
};
const filled = fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

/** Returns the form of a request or of a workflow. */
export function formOf({ name = '', placementPreference = '', shipDate = '', sourceAddress = {}, ...contents }) {
  return { name, placementPreference, shipDate, address: { ...BLANK.address, ...sourceAddress }, ...rowsOf(contents) };
}

function requestOf(form, replaces) {
  const contents = { ...filled({ shipDate: form.shipDate }), ...contentsOf(form.rows, form.units) };
  if (replaces) return contents;
  const { name, placementPreference, address } = form;
  return { marketplaceId: MARKETPLACE, ...filled({ name: name.trim(), placementPreference }), sourceAddress: filled(address), ...contents };
}

/** Returns the errors of the rows, by the index of the row. */
function wrongRows({ rows }) {
  const wrong = {};
  boxesOf(rows).forEach(kind => kind.forEach((index, at) => {
    const errors = errorsOf(rows[index], at > 0);
    if (Object.keys(errors).length > 0) wrong[index] = errors;
  }));
  return wrong;
}

/** Shows the form; with ?workflow= it replaces the contents of that workflow. */
export default function NewPage() {
  const replaces = useStore(route).search.get('workflow');
  const [form, setForm, forget] = useDraft(`new/${replaces ?? ''}`, BLANK);
  const [wrong, setWrong] = useState({});
  const [read, setRead] = useState();
  const action = useAction(replaces ? 'PUT' : 'POST');
  const page = useRef();

  useEffect(() => {
    if (replaces && form === BLANK) send('GET', `/workflows/${replaces}`).then(({ data }) => setForm({ ...formOf(data), shipDate: '' })).catch(setRead);
  }, [replaces]);

  async function create(event) {
    event.preventDefault();
    const errors = wrongRows(form);
    if (boxesOf(form.rows).length === 0) errors[0] = errorsOf(form.rows[0] ?? EMPTY_ROW);
    setWrong(errors);
    if (Object.keys(errors).length > 0) return setTimeout(() => page.current.querySelector('[aria-invalid]')?.focus());
    const planned = await action.run(replaces ? `/workflows/${replaces}/contents` : '/workflows', requestOf(form, replaces));
    if (!planned) return undefined;
    forget();
    return go(`#/workflows/${planned.workflowId}`);
  }

  const change = part => setForm({ ...form, ...part });
  return html`<div class="title"><h1>${t(replaces ? 'contents.change' : 'place.new')}</h1></div>
    <${ProblemNotice} problem=${read} />
    <form class="new" ref=${page} onSubmit=${create} noValidate>
      ${!replaces && html`<${About} form=${form} onChange=${change} errors=${action.problem?.errors ?? []} />`}
      <section class="card"><h2>${t('step.contents')}</h2>
        <${Sources} form=${form} onRead=${part => { setWrong({}); action.clear(); change(part); }} />
        <${BoxRows} form=${form} wrong=${wrong} onChange=${change} />
      </section>
      ${Object.keys(wrong).length > 0 && html`<${Notice} kind="danger">${n('new.wrong', Object.keys(wrong).length)}<//>`}
      <${ProblemNotice} problem=${action.problem} retry=${() => page.current.requestSubmit()} />
      <div class="buttons"><button class="button primary large" disabled=${action.busy}>${action.busy ? t('new.planning') : t(replaces ? 'contents.replace' : 'new.plan')}</button>
        <button type="button" class="button" onClick=${() => { forget(); setWrong({}); action.clear(); }}>${t('new.clear')}</button></div>
    </form>`;
}

// A name that is changed in its place.
import { html, useLayoutEffect, useRef } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { ProblemNotice } from './problem.js';

/** Shows a name as a heading, and a button to change it if the seller may. */
export function Rename({ name, path, max, may, onRenamed, level: Level = 'h1' }) {
  const [typed, type, forget] = useDraft(`name${path}`);
  const action = useAction('PUT');
  const field = useRef();
  const opener = useRef();
  const open = typed !== undefined;
  useLayoutEffect(() => { // before the next key, which may come before the next frame
    if (!open) return;
    field.current.focus();
    field.current.select();
  }, [open]);

  function close() {
    action.clear();
    forget();
    setTimeout(() => opener.current?.focus());
  }

  async function save(event) {
    event.preventDefault();
    const renamed = await action.run(path, { name: typed });
    if (!renamed) return;
    onRenamed(renamed);
    close();
  }

  if (!open) {
    return html`<div class="rename"><${Level}>${name}<//>
      ${may && html`<button ref=${opener} class="link" data-action="name" onClick=${() => type(name)} aria-label=${t('rename.what', { name })}>${t('rename')}</button>`}</div>`;
  }
  return html`<form class="rename" onSubmit=${save} onKeyDown=${event => event.key === 'Escape' && !event.isComposing && close()}>
    <input ref=${field} data-action="name" aria-label=${t('name')} value=${typed} maxlength=${max} required onInput=${event => type(event.target.value)} />
    <button class="button primary" disabled=${action.busy}>${t('save')}</button>
    <button type="button" class="button" onClick=${close}>${t('close')}</button>
    <${ProblemNotice} problem=${action.problem} />
  </form>`;
}

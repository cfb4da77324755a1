// Where the contents may come from instead of the keyboard: a table, JSON, or the example.
import { html, useRef, useState } from '../library/preact.js';
import { t } from '../language.js';
import { Notice } from '../parts/notice.js';
import { decode } from './encoding.js';
import { COLUMNS, readPackList, writePackList } from './pack-list.js';
import { formOf } from './page.js';

const TEMPLATE_ROWS = [
  { sku: 'MUG-RED', units: 12, boxes: 10, length: 18, width: 14, height: 12, weight: 22.5 },
  { sku: 'TOWEL-LINEN', units: 20, boxes: 4, length: 20, width: 16, height: 14, weight: 28.4, box: 'A' },
  { sku: 'APRON-OAT', units: 10, box: 'A' },
];

function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

function JsonSource({ onRead, onFailed }) {
  const [text, type] = useState('');
  function read() {
    try {
      onRead(formOf(JSON.parse(text)));
    } catch (failure) {
      onFailed(t('json.unreadable', { reason: failure.message }));
    }
  }
  return html`<div class="json"><label for="json">${t('json.label')}</label>
    <textarea id="json" rows="8" spellcheck="false" value=${text} onInput=${event => type(event.target.value)} placeholder='{"items": [{"msku": "MUG-RED", "quantity": 144}], "boxes": [...]}'></textarea>
    <button type="button" class="button" disabled=${!text.trim()} onClick=${read}>${t('json.take')}</button></div>`;
}

/** Shows the sources; `onRead` is told the parts of the form that one has. */
export function Sources({ form, onRead }) {
  const [json, showJson] = useState(false);
  const [said, say] = useState();
  const file = useRef();
  const fail = text => say({ kind: 'danger', text });

  async function readTable(event) {
    const [chosen] = event.target.files;
    if (!chosen) return;
    const { rows, missing, units } = readPackList(decode(new Uint8Array(await chosen.arrayBuffer())));
    file.current.value = '';
    if (missing.length > 0) return fail(t('csv.missing', { columns: missing.map(column => t(`column.${column}`)).join(', ') }));
    if (rows.length === 0) return fail(t('csv.empty'));
    onRead({ rows, units });
    return say({ kind: 'success', text: t('csv.read', { count: rows.length, file: chosen.name }) });
  }

  async function takeExample() {
    const answer = await fetch('example.json');
    onRead(formOf(await answer.json()));
    say({ kind: 'success', text: t('example.taken') });
  }

  const template = () => save(writePackList(TEMPLATE_ROWS, COLUMNS.map(column => t(`column.${column}`) + (['length', 'width', 'height'].includes(column) ? ` (${t('unit.IN')})` : column === 'weight' ? ` (${t('unit.LB')})` : ''))), 'pack-list-template.csv');
  return html`<div class="sources buttons">
      <label class="button" for="table">${t('csv')}<input ref=${file} id="table" class="hidden" type="file" accept=".csv,.tsv,.txt,text/csv" onChange=${readTable} /></label>
      <button type="button" class="button" aria-expanded=${json} onClick=${() => showJson(!json)}>JSON</button>
      <button type="button" class="button" onClick=${takeExample}>${t('example')}</button>
      <button type="button" class="link" onClick=${template}>${t('csv.template')}</button>
    </div>
    ${json && html`<${JsonSource} onRead=${part => { onRead({ ...form, ...part }); say({ kind: 'success', text: t('json.taken') }); }} onFailed=${fail} />`}
    ${said && html`<${Notice} kind=${said.kind}>${said.text}<//>`}`;
}

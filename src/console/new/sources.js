// Where the contents may come from instead of the keyboard: a table, JSON, or the example.
import { html, useRef, useState } from '../library/preact.js';
import { list, n, t } from '../language.js';
import { useDraft } from '../state/draft.js';
import { Notice } from '../parts/notice.js';
import { unmatched } from './contents.js';
import { decode } from './encoding.js';
import { partsOf } from './form.js';
import { SIDES } from '../measures.js';
import { COLUMNS, readPackList, writePackList } from './pack-list.js';

const TEMPLATE_ROWS = [
  { sku: 'MUG-RED', units: 12, boxes: 10, length: 18, width: 14, height: 12, weight: 22.5, up: true, load: 90 },
  { sku: 'TOWEL-LINEN', units: 20, boxes: 4, length: 20, width: 16, height: 14, weight: 28.4, box: 'A' },
  { sku: 'APRON-OAT', units: 10, box: 'A' },
];
const MAX_NAMED = 10;

function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

function templateHead(column) {
  const unit = SIDES.includes(column) ? 'IN' : ['weight', 'load'].includes(column) ? 'LB' : undefined;
  return t(`column.${column}`) + (unit ? ` (${t(`unit.${unit}`)})` : '');
}

/** Returns where a text stops being JSON: as the browser says, or at its end. */
function placeOf(failure, text) {
  const [, line, column] = /line (\d+) column (\d+)/.exec(failure.message) ?? [];
  const lines = text.split('\n');
  return line ? { line, column } : { line: lines.length, column: lines.at(-1).length + 1 };
}

/** Returns what a text in JSON says, as parts of the form with the SKUs that do not add up, or why it says nothing. */
function readJson(text) {
  try {
    const document = JSON.parse(text);
    if (!Array.isArray(document?.boxes) && !Array.isArray(document?.items)) return { failure: t('json.no-contents') };
    return { parts: partsOf(document), differing: unmatched(document) };
  } catch (failure) {
    return { failure: t('json.unreadable', placeOf(failure, text)) };
  }
}

function JsonSource({ onText }) {
  const [text, type] = useDraft('json', '');
  return html`<div class="json"><label for="json">${t('json.label')}</label>
    <textarea id="json" rows="8" spellcheck="false" value=${text} onInput=${event => type(event.target.value)} placeholder='{"items": [{"msku": "MUG-RED", "quantity": 144}], "boxes": [...]}'></textarea>
    <button type="button" class="button" disabled=${!text.trim()} onClick=${() => onText(text)}>${t('json.take')}</button></div>`;
}

/** Shows the sources; `onRead` is told the parts of the form that one has. */
export function Sources({ onRead }) {
  const [json, showJson] = useState(false);
  const [said, say] = useState();
  const file = useRef();
  const fail = text => say({ kind: 'danger', text });

  function takeTable(text, name) {
    const { rows, missing, unclear, sideUnit, weightUnit, bareCount } = readPackList(text);
    if (missing.length > 0) return fail(t('csv.missing', { columns: missing.map(column => t(`column.${column}`)).join(t('comma')) }));
    if (unclear) return fail(t('csv.unclear-units', { units: list(unclear) }));
    if (rows.length === 0) return fail(t('csv.empty'));
    onRead({ rows, ...(sideUnit && { sideUnit, weightUnit }) });
    const doubts = [!sideUnit && t('csv.no-units'), bareCount && t('csv.bare-count', { head: bareCount })].filter(Boolean);
    return say({ kind: doubts.length > 0 ? 'warning' : 'success', text: [t('csv.read', { rows: n('rows', rows.length), file: name }), ...doubts].join(' ') });
  }

  async function readTable(event) {
    const [chosen] = event.target.files;
    if (!chosen) return;
    try {
      takeTable(decode(new Uint8Array(await chosen.arrayBuffer())), chosen.name);
    } catch {
      fail(t('csv.unreadable', { file: chosen.name }));
    }
    if (file.current) file.current.value = '';
  }

  function takeJson(text) {
    const { parts, differing, failure } = readJson(text);
    if (failure) return fail(failure);
    onRead(parts);
    if (differing.length === 0) return say({ kind: 'success', text: t('json.taken') });
    return say({ kind: 'warning', text: t('json.differs', { skus: list(differing.slice(0, MAX_NAMED)) }) });
  }

  async function takeExample() {
    try {
      const answer = await fetch('example.json');
      onRead(partsOf(await answer.json()));
      say({ kind: 'success', text: t('example.taken') });
    } catch {
      fail(t('problem.connection-lost'));
    }
  }

  return html`<div class="sources buttons">
      <label class="button" for="table">${t('csv')}<input ref=${file} id="table" class="hidden" type="file" accept=".csv,.tsv,.txt,text/csv" onChange=${readTable} /></label>
      <button type="button" class="button" aria-expanded=${json} onClick=${() => showJson(!json)}>JSON</button>
      <button type="button" class="button" onClick=${takeExample}>${t('example')}</button>
      <button type="button" class="link" onClick=${() => save(writePackList(TEMPLATE_ROWS, COLUMNS.map(templateHead)), 'pack-list-template.csv')}>${t('csv.template')}</button>
    </div>
    ${json && html`<${JsonSource} onText=${takeJson} />`}
    ${said && html`<${Notice} kind=${said.kind}>${said.text}<//>`}`;
}

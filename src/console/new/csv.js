// A table as spreadsheets write it (RFC 4180), separated by commas, semicolons or tabs.
const SEPARATORS = [',', ';', '\t'];
const DECLARED = /^sep=(.)\r?\n/i;

/** Returns the separator that stands most often outside quotes in the first line. */
function separatorOf(text) {
  const first = text.split(/\r\n|\r|\n/, 1)[0].replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map(separator => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}

/** Returns the rows of a table, each a list of cells with the line that it begins on. Empty rows are left out. */
export function parseCsv(text) {
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = declared?.[1] ?? separatorOf(body);
  const rows = [];
  let [row, cell, quoted, line, begun] = [[], '', false, declared ? 2 : 1, declared ? 2 : 1];

  function endRow() {
    row.push(cell);
    if (row.some(each => each.trim())) rows.push({ line: begun, cells: row.map(each => each.trim()) });
    [row, cell] = [[], ''];
  }

  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at];
    if (quoted && letter === '"' && body[at + 1] === '"') { cell += '"'; at += 1; }
    else if (letter === '"' && (quoted || cell.trim() === '')) { quoted = !quoted; if (quoted) cell = ''; }
    else if (!quoted && letter === separator) { row.push(cell); cell = ''; }
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (letter === '\r' && body[at + 1] === '\n') at += 1;
      endRow();
      line += 1;
      begun = line;
    } else { cell += letter; if (letter === '\n') line += 1; }
  }
  endRow();
  return { separator, rows };
}

/** Returns a cell as it stands in a file; one that a spreadsheet would take for a formula is kept from being one. */
export function cellText(value) {
  const text = /^[=+@-]/.test(value) && !/^-?[\d.]+$/.test(value) ? `'${value}` : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// The text of a file as spreadsheets write it: UTF-8, UTF-16 or GB18030.
const MARKS = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]];
const SAMPLE = 512;

/** Returns the encoding of UTF-16 without a mark: every other byte of plain letters is zero. */
function utf16(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = parity => sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const enough = sample.length / 4;
  if (zeros(1) > enough) return 'utf-16le';
  return zeros(0) > enough ? 'utf-16be' : undefined;
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Returns the name of the encoding of some bytes. */
export function encodingOf(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? utf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** Returns the text of some bytes, without the mark at its beginning. */
export const decode = bytes => new TextDecoder(encodingOf(bytes)).decode(bytes);

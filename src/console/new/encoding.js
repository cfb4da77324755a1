// The text of a file as spreadsheets write it: UTF-8, UTF-16, GB18030 or Windows-1252.
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

function isIn(encoding, bytes) {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Says whether most pairs of bytes are common Chinese characters or signs. The letters with accents of Windows-1252 make rare ones. */
function isChinese(bytes) {
  let [common, rare] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] < 0x80) continue;
    const [lead, trail] = [bytes[at], bytes[at + 1]];
    const sign = lead === 0xa1 || lead === 0xa3;
    if (trail >= 0xa1 && (sign || (lead >= 0xb0 && lead <= 0xd7))) common += 1;
    else rare += 1;
    at += 1;
  }
  return common >= rare && isIn('gb18030', bytes);
}

/** Returns the name of the encoding of some bytes. */
export function encodingOf(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  return utf16(bytes) ?? (isIn('utf-8', bytes) ? 'utf-8' : isChinese(bytes) ? 'gb18030' : 'windows-1252');
}

/** Returns the text of some bytes, without the mark at its beginning. */
export const decode = bytes => new TextDecoder(encodingOf(bytes)).decode(bytes);

// The order in which boxes are drawn: one that hides a part of another comes after it.
const NEARLY = 1e-6;

/** Says whether the first box must be drawn before the second: it lies behind, below or to the back of it. */
function isBehind(one, other) {
  return one.x + one.length <= other.x + NEARLY || one.y + one.width <= other.y + NEARLY || one.z + one.height <= other.z + NEARLY;
}

/** Returns the boxes from the back to the front. */
export function paintersOrder(boxes) {
  const before = boxes.map((box, index) => boxes.map((other, at) => at).filter(at => at !== index && isBehind(boxes[at], box) && !isBehind(box, boxes[at])));
  const drawn = [];
  const visited = new Set();
  function visit(index) {
    if (visited.has(index)) return;
    visited.add(index);
    before[index].forEach(visit);
    drawn.push(boxes[index]);
  }
  boxes.map((box, index) => index).sort((one, other) => boxes[one].z - boxes[other].z).forEach(visit);
  return drawn;
}

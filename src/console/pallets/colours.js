// A colour for every kind of box, which holds in light and in dark.
const HUES = [186, 28, 262, 142, 342, 212, 48, 310, 100, 8, 230, 166];

/** Returns the colours of the faces of the nth kind. */
export function colours(nth) {
  const hue = HUES[nth % HUES.length];
  const saturation = nth < HUES.length ? 46 : 24;
  return { top: `hsl(${hue} ${saturation}% 66%)`, left: `hsl(${hue} ${saturation}% 54%)`, right: `hsl(${hue} ${saturation}% 44%)` };
}

package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Spreads a change of one SKU over the boxes that hold it, where the seller does not say which boxes change.
 *
 * <p>Every box takes, or gives, the same number of units, and what is left over is one unit more for those with the lowest
 * numbers. A box gives at most what it holds, and takes at most what its limits leave room for; the rest is spread over the
 * others in the same way. A box that has given everything is empty, and is not sent.
 */
final class QuantityDistribution {

    /**
     * Some equal boxes that hold the SKU.
     *
     * @param most units that one of them can give, or take
     */
    private record Holder(NumberedBoxes boxes, int held, int most) {
        int count() {
            return boxes.group().quantity();
        }

        Holder withMost(int units) {
            return new Holder(boxes, held, units);
        }
    }

    private final String msku;
    private final List<Holder> holders = new ArrayList<>();

    QuantityDistribution(String msku, List<NumberedBoxes> boxes) {
        this.msku = msku;
        for (NumberedBoxes numbered : boxes) {
            for (SkuQuantity held : numbered.group().items()) {
                if (held.msku().equals(msku)) {
                    holders.add(new Holder(numbered, held.quantity(), held.quantity()));
                }
            }
        }
    }

    boolean hasBoxes() {
        return !holders.isEmpty();
    }

    /**
     * Returns what the boxes hold after taking this many more units. If there is no room for all, every box takes the same
     * number of them, so that a box which would pass a limit can be named.
     *
     * @param room returns how many of some units one of these boxes can take
     */
    List<BoxRun> more(int units, ToIntBiFunction<NumberedBoxes, Integer> room) {
        List<Holder> limited = holders.stream()
                .map(holder -> holder.withMost(room.applyAsInt(holder.boxes(), units)))
                .toList();
        boolean isEnough = limited.stream()
                        .mapToLong(holder -> (long) holder.count() * holder.most())
                        .sum()
                >= units;
        return runs(
                isEnough
                        ? limited
                        : holders.stream().map(holder -> holder.withMost(units)).toList(),
                units,
                1);
    }

    /** Returns what the boxes hold after giving this many units, which they have. */
    List<BoxRun> less(int units) {
        return runs(holders, units, -1);
    }

    /** @param sign 1 if the boxes take the units, -1 if they give them */
    private List<BoxRun> runs(List<Holder> spread, int units, int sign) {
        int level = level(spread, units);
        List<BoxRun> runs = new ArrayList<>();
        int left = Math.toIntExact(units - moved(spread, level));
        for (Holder holder : spread) {
            int each = Math.min(level, holder.most());
            int some = holder.most() > level ? Math.min(left, holder.count()) : 0;
            int first = holder.boxes().first();
            if (some > 0) {
                runs.add(new BoxRun(msku, first, first + some, holder.held() + sign * (each + 1)));
            }
            if (some < holder.count() && each != 0) {
                runs.add(new BoxRun(msku, first + some, holder.boxes().end(), holder.held() + sign * each));
            }
            left -= some;
        }
        return runs;
    }

    /** Returns the most that every box can move, as far as it can, without moving more than these units in all. */
    private static int level(List<Holder> spread, int units) {
        int low = 0;
        int high = spread.stream().mapToInt(Holder::most).max().orElse(0);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (moved(spread, middle) <= units) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long moved(List<Holder> spread, int each) {
        return spread.stream()
                .mapToLong(holder -> (long) holder.count() * Math.min(each, holder.most()))
                .sum();
    }
}

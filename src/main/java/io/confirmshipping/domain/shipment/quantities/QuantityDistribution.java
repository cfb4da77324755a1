package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads a change of one SKU over the boxes that hold it, where the seller does not say which boxes change.
 *
 * <p>Every box takes, or gives, the same number of units, and what is left over is one unit more for those with the lowest
 * numbers. A box gives at most what it holds; what it cannot give is spread over the others in the same way. A box that has
 * given everything is empty, and is not sent.
 */
final class QuantityDistribution {

    private record Holder(NumberedBoxes boxes, int held) {
        int count() {
            return boxes.group().quantity();
        }
    }

    private final String msku;
    private final List<Holder> holders = new ArrayList<>();

    QuantityDistribution(String msku, List<NumberedBoxes> boxes) {
        this.msku = msku;
        for (NumberedBoxes numbered : boxes) {
            for (SkuQuantity held : numbered.group().items()) {
                if (held.msku().equals(msku)) {
                    holders.add(new Holder(numbered, held.quantity()));
                }
            }
        }
    }

    boolean hasBoxes() {
        return !holders.isEmpty();
    }

    /** Returns what the boxes hold after taking this many more units. */
    List<BoxRun> more(int units) {
        int boxes = holders.stream().mapToInt(Holder::count).sum();
        return runs(-(units / boxes), -1, units % boxes);
    }

    /** Returns what the boxes hold after giving this many units, which they have. */
    List<BoxRun> less(int units) {
        int level = level(units);
        return runs(level, 1, units - given(level));
    }

    /**
     * @param each that every box gives, as far as it can
     * @param onceMore what the first boxes that can give in addition
     * @param rest how many boxes do
     */
    private List<BoxRun> runs(int each, int onceMore, int rest) {
        List<BoxRun> runs = new ArrayList<>();
        int left = rest;
        for (Holder holder : holders) {
            int given = Math.min(each, holder.held());
            int some = holder.held() > each ? Math.min(left, holder.count()) : 0;
            int first = holder.boxes().first();
            if (some > 0) {
                runs.add(new BoxRun(msku, first, first + some, holder.held() - given - onceMore));
            }
            if (some < holder.count() && given != 0) {
                runs.add(new BoxRun(msku, first + some, holder.boxes().end(), holder.held() - given));
            }
            left -= some;
        }
        return runs;
    }

    /** Returns the most that every box can give, as far as it can, without giving more than these units in all. */
    private int level(int units) {
        int low = 0;
        int high = holders.stream().mapToInt(Holder::held).max().orElse(0);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (given(middle) <= units) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int given(int each) {
        return holders.stream()
                .mapToInt(holder -> holder.count() * Math.min(each, holder.held()))
                .sum();
    }
}

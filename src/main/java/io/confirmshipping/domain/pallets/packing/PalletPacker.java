package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletRules;
import java.util.List;
import java.util.Map;

/** Packs the boxes of a load on as few pallets as it can. */
public interface PalletPacker {

    /**
     * Returns pallets that hold every box of the load exactly once. The same boxes are always packed alike, in whatever
     * order their shares come, on every machine.
     *
     * @param load with at least one box
     * @throws InvalidInput naming every box ({@code boxes[2]}) that is too large or too heavy for a pallet
     */
    List<PackedPallet> pack(Load load, PalletRules rules);

    /**
     * Returns whether it finds a way to pack every box of the load on these pallets. The answer is the same each time.
     *
     * @param pallets the number of pallets of each size, the largest first
     */
    boolean packsOn(Load load, Map<PalletRules, Integer> pallets);
}

package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.BlockSelection;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/**
 * Fills one pallet with as much volume as it finds: the single container loading problem. Where boxes may float, it also fills the pallet with
 * supported ones, by as much work again, and the fuller one counts, so that less is never loaded because less is asked for.
 */
public final class SinglePallet {
    private static final int MAX_BLOCKS = 6_000;

    /** The part of a box's bottom that rests on something in the other search, in percent. */
    private static final int SUPPORTED = 80;

    private final Pallet pallet;
    private final List<BoxType> types;

    public SinglePallet(Pallet pallet, List<BoxType> types) {
        this.pallet = pallet;
        this.types = types;
    }

    /**
     * Returns the boxes on the pallet.
     *
     * @param quantities of boxes that there are, by type
     * @param support the least support of each box, as in {@link PackingProblem#support()}
     * @param work of a search, in steps
     */
    public List<Placement> fill(int[] quantities, int support, long work) {
        List<Placement> asked = search(quantities, support, work);
        List<Placement> supported = support == 0 ? search(quantities, SUPPORTED, work) : asked;
        return volume(supported) > volume(asked) ? supported : asked;
    }

    private List<Placement> search(int[] quantities, int support, long work) {
        PackingProblem problem = new PackingProblem(pallet, types, support);
        double[] volumes = types.stream().mapToDouble(BoxType::volume).toArray();
        BlockList blocks =
                BlockList.rated(new BlockBuilder(problem).build(quantities, MAX_BLOCKS, new WorkBudget(work)), volumes);
        Packing empty = new Packing(problem, new AvailableBlocks(blocks, quantities), new WorkBudget(work));
        return new BeamSearch(empty, pallet.volume(), new BlockSelection(problem))
                .best()
                .placements();
    }

    private static long volume(List<Placement> boxes) {
        return boxes.stream().mapToLong(box -> box.orientation().volume()).sum();
    }
}

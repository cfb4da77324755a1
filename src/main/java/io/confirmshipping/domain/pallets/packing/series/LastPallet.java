package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.extreme.ExtremePointPacker;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.BlockSelection;
import io.confirmshipping.domain.pallets.packing.search.HeightMinimizer;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Packs the pallet that is not full as low as it can: at extreme points, or in blocks where that finds no way. Blocks overhang nothing there:
 * they would be hardly lower, and more heavy ones would come to stand on lighter ones.
 */
final class LastPallet implements HeightMinimizer.OnePallet {
    private static final int MAX_BLOCKS = 1_000;

    /** In steps, for each height. */
    private static final long WORK_ONE_BY_ONE = 240_000;

    private static final long WORK_IN_BLOCKS = 60_000;

    /** In steps, for all heights together, if there are too many boxes to be packed once with less. */
    private static final long MAX_WORK_ONE_BY_ONE = 12_000_000;

    /** The same for each height. */
    private static final long MAX_WORK_IN_BLOCKS = 1_000_000;

    /** The preference for heavier boxes below: greater than on full pallets, because there is room left. */
    private static final double HEAVIER_BELOW = 0.45;

    private final PackingProblem problem;
    private final int[] boxes;
    private final boolean onlyBlocks;
    private final WorkBudget all;
    private final WorkBudget oneByOne;
    private AvailableBlocks blocks;
    private BlockSelection selection;
    private double volume;

    private LastPallet(PackingProblem problem, int[] boxes, boolean onlyBlocks, WorkBudget all) {
        this.problem = problem;
        this.boxes = boxes;
        this.onlyBlocks = onlyBlocks;
        this.all = all;
        this.oneByOne = all.phase(MAX_WORK_ONE_BY_ONE);
    }

    /**
     * Returns the patterns, the last of them packed as low as was found.
     *
     * @param all of which the work is spent
     */
    static List<Pattern> lowered(PackingProblem problem, List<Pattern> patterns, boolean onlyBlocks, WorkBudget all) {
        Pattern last = patterns.get(patterns.size() - 1);
        if (last.pallets() == 1) {
            PackingProblem flush = problem.withoutOverhang();
            int[] boxes = new int[problem.types().size()];
            last.boxes().forEach(box -> boxes[box.type()]++);
            List<Placement> low =
                    new HeightMinimizer(flush, new LastPallet(flush, boxes, onlyBlocks, all)).minimize(last.boxes());
            List<Pattern> lowered = new ArrayList<>(patterns);
            lowered.set(patterns.size() - 1, new Pattern(low, 1));
            return lowered;
        }
        return patterns;
    }

    @Override
    public Optional<List<Placement>> pack(PackingProblem lower) {
        Optional<List<Placement>> packed = onlyBlocks
                ? Optional.empty()
                : new ExtremePointPacker(lower, oneByOne.part(WORK_ONE_BY_ONE)).packOnOne(boxes);
        return packed.isPresent() ? packed : inBlocks(lower);
    }

    private Optional<List<Placement>> inBlocks(PackingProblem lower) {
        if (blocks == null) {
            List<Block> built = new BlockBuilder(problem).build(boxes, MAX_BLOCKS, all);
            double[] volumes =
                    problem.types().stream().mapToDouble(BoxType::volume).toArray();
            blocks = new AvailableBlocks(BlockList.rated(built, volumes), boxes);
            selection = new BlockSelection(problem, HEAVIER_BELOW);
            volume = all(volumes);
        }
        WorkBudget some = all.phase(MAX_WORK_IN_BLOCKS).part(WORK_IN_BLOCKS);
        return new BeamSearch(new Packing(lower, blocks, some), volume, selection)
                .findComplete()
                .map(Packing::placements);
    }

    private double all(double[] volumes) {
        double all = 0;
        for (int type = 0; type < boxes.length; type++) {
            all += boxes[type] * volumes[type];
        }
        return all;
    }
}

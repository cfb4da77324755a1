package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.block.FittingBlocks;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.space.LighterBelow;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpaces;
import io.confirmshipping.domain.pallets.packing.space.PlacedBlock;
import io.confirmshipping.domain.pallets.packing.space.PlacedBlocks;
import io.confirmshipping.domain.pallets.packing.space.Support;
import io.confirmshipping.domain.pallets.packing.space.TopSpaces;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/** A partial packing of one pallet: the placed blocks, the boxes that are left, and the free spaces. */
public final class Packing {
    private final PackingProblem problem;
    private final AvailableBlocks available;
    private final MaximalSpaces spaces;
    private final PlacedBlocks placed;
    private final BoxLoads loads;
    private final WorkBudget budget;
    private long weight;
    private double value;

    /**
     * Creates an empty pallet.
     *
     * @param available the boxes to place, and the blocks that can be placed; fewer once some are placed here, and not on a copy
     * @param budget for the work of placing them
     */
    public Packing(PackingProblem problem, AvailableBlocks available, WorkBudget budget) {
        this.problem = problem;
        available.rankOfShortestSide(problem); // once for all copies
        this.available = available;
        this.spaces = new MaximalSpaces(problem, budget);
        this.placed = new PlacedBlocks();
        this.loads = new BoxLoads(problem.types(), budget);
        this.budget = budget;
        this.weight = problem.pallet().weight();
    }

    private Packing(Packing other) {
        problem = other.problem;
        available = other.available.copy();
        spaces = other.spaces.copy();
        placed = other.placed.copy();
        loads = problem.isLoadLimited() ? other.loads.copy() : other.loads;
        budget = other.budget;
        weight = other.weight;
        value = other.value;
    }

    Packing copy() {
        return new Packing(this);
    }

    MaximalSpaces spaces() {
        return spaces;
    }

    /** Returns the blocks, of which those still available may fit. */
    BlockList blocks() {
        return available.list();
    }

    WorkBudget budget() {
        return budget;
    }

    /** Returns how many boxes of each type are not placed. */
    public int[] left() {
        return available.left();
    }

    /** Returns the sum of the values of all boxes on the pallet. */
    double value() {
        return value;
    }

    /** Returns the height of what is on the pallet, in steps of {@link FixedPoint#INCH}. */
    int top() {
        return placed.top();
    }

    /** Returns whether every box is placed. */
    boolean isComplete() {
        return minSide() == Integer.MAX_VALUE;
    }

    /** Returns whether no block is placed. */
    public boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Returns the boxes on the pallet. */
    public List<Placement> placements() {
        return placed.boxes();
    }

    /** Returns the blocks that fit in a space, without overhanging once the work is exhausted, and for which enough boxes are left. */
    FittingBlocks fitting(MaximalSpace space) {
        if (budget.isExhausted()) {
            return available.fitting(space.base().length(), space.base().width(), space.height());
        }
        return available.fitting(space.length(), space.width(), space.height());
    }

    /** Returns whether a block is light enough for what the pallet carries already; one that is not is not asked for again. */
    boolean carries(int rank) {
        boolean light = blocks().get(rank).weight() <= weight;
        if (!light) {
            available.remove(rank);
        }
        return light;
    }

    /** Returns whether a block that fits in a space is supported there, and no box bears more than it may. */
    boolean supports(Block block, MaximalSpace space) {
        if (budget.isExhausted()) {
            return space.bearsAll(block)
                    && (!problem.isLoadLimited()
                            || loads.leaveLimitedAlone(space.place(block).boxes()));
        }
        return (space.bearsAll(block) || new Support(placed, problem.support(), budget).isEnoughFor(space.place(block)))
                && (!problem.isLoadLimited() || loads.bear(space.place(block).boxes()));
    }

    /** Returns how much of a block would stand on lighter boxes, as {@link LighterBelow} measures it. */
    double lighterBelow(Block block, MaximalSpace space) {
        return budget.isExhausted() ? 0 : new LighterBelow(placed, problem.types(), budget).under(space.place(block));
    }

    void place(Block block, MaximalSpace space) {
        PlacedBlock here = space.place(block);
        placed.add(here);
        if (problem.isLoadLimited()) {
            loads.add(here.boxes());
        }
        available.take(block);
        weight -= block.weight();
        value += block.value();
        int minSide = minSide();
        spaces.cut(here, minSide);
        if (problem.isSupported()) {
            addTops(here, space, minSide);
        }
    }

    private void addTops(PlacedBlock block, MaximalSpace space, int minSide) {
        TopSpaces tops = new TopSpaces(problem, placed, spaces, minSide);
        if (!budget.isExhausted() && block.block().openTop(problem) > 0) {
            tops.add(block, space);
        } else if (budget.isExhausted() && !block.block().isLoadLimited(problem)) {
            tops.addAlone(block, space);
        }
    }

    /** Returns the shortest side of the boxes that are left. */
    private int minSide() {
        int shortest = available.rankOfShortestSide(problem);
        return shortest == problem.types().size()
                ? Integer.MAX_VALUE
                : problem.types().get(problem.typeOfShortestSide(shortest)).shortestSide();
    }
}

package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fills one pallet as well as it can: keeps the few most promising packings, each judged by how full it becomes when it is
 * completed greedily, and begins anew with more of them as long as there is effort left. Source: Araya and Riff 2014.
 */
public final class BeamSearch {

    /** Once so many more are placed, it is worth dropping those for which no boxes are left. */
    private static final int MANY_PLACED = 128;

    private final BlockSelection selection;
    private final WorkBudget effort;
    private final Packing empty;
    private final double most;
    private Packing best;

    /**
     * @param empty the pallet, with the boxes there are
     * @param most what a packing can be worth at most
     */
    public BeamSearch(Packing empty, double most, BlockSelection selection, WorkBudget effort) {
        this.selection = selection;
        this.effort = effort;
        this.empty = empty;
        this.most = most;
    }

    /** The packing of the greatest value that it has found; the greedy one at least. */
    public Packing best() {
        best = completed(empty.copy());
        boolean all = false;
        for (int beam = 1; !all && !isOver(); beam = Math.max(beam + 1, beam * 3 / 2)) {
            all = search(beam);
        }
        return best;
    }

    private boolean isOver() {
        return effort.isSpent() || best.value() >= most;
    }

    private record Candidate(Packing packing, double promise) {}

    /** Returns whether it has seen all there is, so that a wider beam would find nothing else. */
    private boolean search(int beam) {
        boolean all = true;
        List<Packing> packings = List.of(empty.copy());
        while (!packings.isEmpty() && !isOver()) {
            List<Candidate> candidates = new ArrayList<>();
            for (Packing packing : packings) {
                all &= expand(packing, beam, candidates);
            }
            all &= candidates.size() <= beam;
            candidates.sort(Comparator.comparingDouble(Candidate::promise).reversed());
            packings = candidates.stream().limit(beam).map(Candidate::packing).toList();
        }
        return all;
    }

    /** Adds what becomes of a packing if each of the best blocks is placed next; returns whether these were all. */
    private boolean expand(Packing packing, int most, List<Candidate> candidates) {
        packing.dropBlocks();
        for (MaximalSpace space = packing.spaces().nearest();
                space != null;
                space = packing.spaces().nearest()) {
            List<Block> blocks = selection.best(packing, space, most, effort);
            for (Block block : blocks) {
                Packing next = packing.copy();
                next.place(block, space);
                candidates.add(new Candidate(next, completed(next.copy()).value()));
                if (isOver()) {
                    return false;
                }
            }
            if (!blocks.isEmpty()) {
                return blocks.size() < most;
            }
            packing.spaces().remove(space);
        }
        return true;
    }

    /** Filled up with the best block for every space. */
    private Packing completed(Packing packing) {
        int placed = 0;
        for (MaximalSpace space = packing.spaces().nearest();
                space != null;
                space = packing.spaces().nearest()) {
            List<Block> blocks = selection.best(packing, space, 1, effort);
            if (blocks.isEmpty()) {
                packing.spaces().remove(space);
            } else {
                packing.place(blocks.get(0), space);
                if (++placed % MANY_PLACED == 0) {
                    packing.dropBlocks();
                }
            }
        }
        if (best == null || packing.value() > best.value()) {
            best = packing;
        }
        return packing;
    }
}

package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Beam search for the packing of greatest value on one pallet. Source: Araya and Riff 2014.
 *
 * <p>Each step keeps the most promising partial packings, as many as the beam is wide; a packing's promise is the value
 * that it reaches when it is completed greedily. The search restarts with a beam half as wide again until the budget is
 * spent, the greatest possible value is reached, or the beam has missed nothing. It is deterministic, and never worse
 * than greedy completion of the empty pallet.
 */
public final class BeamSearch {

    private final BlockSelection selection;
    private final WorkBudget budget;
    private final Packing empty;
    private final double maxValue;
    private Packing best;

    /**
     * @param empty the empty pallet, with the boxes to place and the budget
     * @param maxValue the greatest value that a packing can have
     */
    public BeamSearch(Packing empty, double maxValue, BlockSelection selection) {
        this.selection = selection;
        this.budget = empty.budget();
        this.empty = empty;
        this.maxValue = maxValue;
    }

    /** Returns the most valuable packing found. */
    public Packing best() {
        best = completed(empty.copy());
        boolean all = false;
        for (int beam = 1; !all && !isFinished(); beam = Math.max(beam + 1, beam * 3 / 2)) {
            all = search(beam);
        }
        return best;
    }

    private boolean isFinished() {
        return budget.isSpent() || best.value() >= maxValue;
    }

    private record Candidate(Packing packing, double promise) {}

    /** Searches with one beam width. Returns true if it has dropped no candidate, so a wider beam finds nothing more. */
    private boolean search(int beam) {
        boolean all = true;
        List<Packing> packings = List.of(empty.copy());
        while (!packings.isEmpty() && !isFinished()) {
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

    /**
     * Adds a candidate for each of the best blocks in the next space. Returns true if these were all blocks that fit
     * there.
     */
    private boolean expand(Packing packing, int maxBlocks, List<Candidate> candidates) {
        for (MaximalSpace space = packing.spaces().nearest();
                space != null;
                space = packing.spaces().nearest()) {
            List<Block> blocks = selection.best(packing, space, maxBlocks, budget);
            for (Block block : blocks) {
                Packing next = packing.copy();
                next.place(block, space);
                candidates.add(new Candidate(next, completed(next.copy()).value()));
                if (isFinished()) {
                    return false;
                }
            }
            if (!blocks.isEmpty()) {
                return blocks.size() < maxBlocks;
            }
            packing.spaces().remove(space);
        }
        return true;
    }

    /** Fills a packing up with the best block for each space, and keeps it if it is the best so far. */
    private Packing completed(Packing packing) {
        for (MaximalSpace space = packing.spaces().nearest();
                space != null;
                space = packing.spaces().nearest()) {
            List<Block> blocks = selection.best(packing, space, 1, budget);
            if (blocks.isEmpty()) {
                packing.spaces().remove(space);
            } else {
                packing.place(blocks.get(0), space);
            }
        }
        if (best == null || packing.value() > best.value()) {
            best = packing;
        }
        return packing;
    }
}

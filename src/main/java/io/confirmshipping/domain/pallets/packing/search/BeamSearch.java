package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Beam search for the packing of greatest value on one pallet. Source: Araya and Riff 2014.
 *
 * <p>Each step keeps the most promising partial packings, as many as the beam is wide; a packing's promise is the value
 * that it reaches when it is completed greedily. Of packings that promise the same only one is kept: mostly they hold the same boxes,
 * placed in another order, and would crowd out all others. A packing's best block is what greed takes next, so with that it promises the
 * same, and is not completed again. Nor is one that a narrower beam has completed. The search restarts with a beam half as wide again until
 * the budget is spent, the greatest possible value is reached, or the beam has missed nothing. It is deterministic, and never worse than
 * greedy completion of the empty pallet.
 */
public final class BeamSearch {

    private final BlockSelection selection;
    private final WorkBudget budget;
    private final Packing empty;
    private final double maxValue;
    private Packing best;

    /** Whether a packing is left incomplete once the budget is exhausted. */
    private boolean givesUp;

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
        Promise greedy = new Promise(best.value());
        boolean isExhaustive = false;
        for (int beam = 2; !isExhaustive && !isFinished(); beam = Math.max(beam + 1, beam * 3 / 2)) {
            isExhaustive = search(beam, greedy);
        }
        return best;
    }

    /** Returns a packing of all boxes; empty if none is found before the budget is exhausted. */
    public Optional<Packing> findComplete() {
        givesUp = true;
        Packing found = best();
        return found.isComplete() ? Optional.of(found) : Optional.empty();
    }

    private boolean isFinished() {
        return budget.isSpent() || best.value() >= maxValue;
    }

    private record Candidate(Packing packing, Promise promise) {

        double value() {
            return promise.value();
        }
    }

    /**
     * Searches with one beam width.
     *
     * @param greedy the promise of the empty pallet
     * @return true if it has dropped no candidate for want of room, so a wider beam finds nothing more
     */
    private boolean search(int beam, Promise greedy) {
        boolean isExhaustive = true;
        List<Candidate> kept = List.of(new Candidate(empty.copy(), greedy));
        while (!kept.isEmpty() && !isFinished()) {
            List<Candidate> candidates = new ArrayList<>();
            for (Candidate candidate : kept) {
                isExhaustive &= expand(candidate, beam, candidates);
            }
            List<Candidate> unlike = unlike(candidates);
            isExhaustive &= unlike.size() <= beam;
            kept = unlike.subList(0, Math.min(beam, unlike.size()));
        }
        return isExhaustive;
    }

    /** Returns the most promising candidates first, and of those that promise the same only one. */
    private static List<Candidate> unlike(List<Candidate> candidates) {
        Set<Double> promises = new HashSet<>();
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::value).reversed())
                .filter(candidate -> promises.add(candidate.value()))
                .toList();
    }

    /**
     * Adds a candidate for each of the best blocks in the next space. Returns true if these were all blocks that fit
     * there.
     */
    private boolean expand(Candidate candidate, int maxBlocks, List<Candidate> candidates) {
        Packing packing = candidate.packing();
        for (MaximalSpace space = packing.spaces().nearest();
                space != null;
                space = packing.spaces().nearest()) {
            List<Block> blocks = selection.best(packing, space, maxBlocks, budget);
            for (int i = 0; i < blocks.size(); i++) {
                Packing next = packing.copy();
                next.place(blocks.get(i), space);
                candidates.add(new Candidate(next, promise(candidate, blocks.get(i), i == 0, next)));
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

    /** @param isBest whether greed takes this block as well */
    private Promise promise(Candidate before, Block block, boolean isBest, Packing packing) {
        return before.promise()
                .with(
                        block,
                        () -> isBest
                                ? before.value()
                                : completed(packing.copy()).value());
    }

    /** Fills a packing up with the best block for each space, and keeps it if it is the best so far. */
    private Packing completed(Packing packing) {
        for (MaximalSpace space = packing.spaces().nearest();
                space != null && !(givesUp && budget.isExhausted());
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

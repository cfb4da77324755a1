package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.extreme.ExtremePointPacker;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.tower.Tower;
import io.confirmshipping.domain.pallets.packing.tower.TowerBuilder;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;

/** Packs very many small boxes of different sizes in towers, and these as boxes as high as the pallet: its deck is all that they share. */
final class TowerPallets {

    /** More towers than this are packed in blocks. */
    private static final int MAX_ONE_BY_ONE = 200;

    private final PackingProblem problem;
    private final WorkBudget budget;

    TowerPallets(PackingProblem problem, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    /**
     * Returns patterns that together hold every box.
     *
     * @param fewerThan the number of pallets to beat
     * @return none if the towers take as many
     */
    List<Pattern> pack(int[] quantities, int fewerThan) {
        List<Tower> towers = new TowerBuilder(problem, budget).build(quantities);
        List<BoxType> boxes = towers.stream()
                .map(tower -> tower.asBox(problem.pallet().height()))
                .toList();
        return onDecks(new PackingProblem(problem.pallet(), boxes, problem.support()), fewerThan).stream()
                .map(pallet -> new Pattern(
                        pallet.stream()
                                .flatMap(tower -> towers.get(tower.type()).boxesAt(tower).stream())
                                .toList(),
                        1))
                .toList();
    }

    /** Returns the towers of each pallet, one of every type. */
    private List<List<Placement>> onDecks(PackingProblem decks, int fewerThan) {
        int[] ones = new int[decks.types().size()];
        Arrays.fill(ones, 1);
        int bound = LowerBound.pallets(decks, ones);
        if (bound >= fewerThan) {
            return List.of();
        }
        return ones.length > MAX_ONE_BY_ONE
                ? new MultiPalletPacker(decks, ones, budget.left(), budget)
                        .best(fewerThan).stream().map(Pattern::boxes).toList()
                : new ExtremePointPacker(decks, budget).pack(ones, bound, fewerThan - 1);
    }
}

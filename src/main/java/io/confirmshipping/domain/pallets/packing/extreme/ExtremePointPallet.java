package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/** A pallet that takes one box after another, each at the extreme point of greatest merit where it is supported. */
final class ExtremePointPallet {
    private final PackingProblem problem;
    private final Merit merit;
    private final WorkBudget budget;
    private final PlacedBoxes placed = new PlacedBoxes();
    private final BoxLoads loads;
    private final ExtremePoints points;
    private long weight;
    private long volume;

    ExtremePointPallet(PackingProblem problem, Merit merit, WorkBudget budget) {
        this.problem = problem;
        this.merit = merit;
        this.budget = budget;
        this.loads = new BoxLoads(problem.types(), budget);
        this.points = new ExtremePoints(problem.pallet());
        this.weight = problem.pallet().weight();
        this.volume = problem.pallet().volume();
    }

    /** Places a box of a type, if there is a place for it. */
    boolean add(int type) {
        BoxType box = problem.types().get(type);
        if (box.weight() > weight || box.volume() > volume) {
            return false;
        }
        Orientation best = null;
        int at = 0;
        long least = Long.MAX_VALUE;
        List<Orientation> orientations = box.orientations();
        for (int i = 0; i < points.size(); i++) {
            for (int o = 0; o < orientations.size(); o++) {
                Orientation orientation = orientations.get(o);
                if (points.hasRoom(i, orientation)) {
                    long value = merit.of(points, i, orientation);
                    if (value < least && isFree(i, orientation) && isBorne(type, i, orientation)) {
                        best = orientation;
                        at = i;
                        least = value;
                    }
                }
            }
        }
        budget.spend(2L * points.size() * orientations.size());
        if (best == null) {
            return false;
        }
        place(new Placement(type, points.x(at), points.y(at), points.z(at), best), box);
        return true;
    }

    private boolean isFree(int i, Orientation box) {
        budget.spend(3L * placed.size());
        int x = points.x(i);
        int y = points.y(i);
        int z = points.z(i);
        return placed.leaveFree(x, y, z, box)
                && (z == 0
                        || 100 * placed.support(x, y, z, box) >= (long) problem.support() * box.length() * box.width());
    }

    private boolean isBorne(int type, int i, Orientation box) {
        return !problem.isLoadLimited()
                || loads.bear(List.of(new Placement(type, points.x(i), points.y(i), points.z(i), box)));
    }

    private void place(Placement box, BoxType type) {
        placed.add(box);
        if (problem.isLoadLimited()) {
            loads.add(List.of(box));
        }
        points.update(box, placed);
        budget.spend(60L * placed.size() + 20L * points.size());
        weight -= type.weight();
        volume -= type.volume();
    }

    /** Returns the share of the pallet that boxes take, by volume or weight, whichever is more. */
    double fullness() {
        Pallet pallet = problem.pallet();
        return 1 - Math.min((double) volume / pallet.volume(), (double) weight / pallet.weight());
    }

    List<Placement> placements() {
        return placed.placements();
    }
}

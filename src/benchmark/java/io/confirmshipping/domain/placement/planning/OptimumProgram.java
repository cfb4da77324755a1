package io.confirmshipping.domain.placement.planning;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.time.Duration;

/**
 * A placement as a mixed-integer program, over all sets of centers: how many boxes of each kind go to each center, and which
 * buyers are served from there. Its objective and constraints are those of {@link PlacementProblem}. Solved by HiGHS.
 */
final class OptimumProgram {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** The relative distance of two bounds within which they are the same: that of the solver. */
    private static final double GAP = 1.1e-4;

    static {
        Loader.loadNativeLibraries();
    }

    private final PlacementProblem problem;
    private final MPSolver solver;
    private final MPVariable[] used;
    private final MPVariable[][] boxes;
    private final MPConstraint limit;

    private OptimumProgram(PlacementProblem problem, StrategyRules rules, double known) {
        this.problem = problem;
        solver = MPSolver.createSolver("HIGHS");
        limit = solver.makeConstraint(0, known);
        used = solver.makeBoolVarArray(problem.centers().size());
        boxes = new MPVariable[problem.boxKinds().kinds().size()][used.length];
        for (int kind = 0; kind < boxes.length; kind++) {
            place(kind);
        }
        destinations(rules);
        for (int sku = 0; sku < problem.boxKinds().units().length; sku++) {
            serve(sku);
        }
        solver.objective().setMinimization();
    }

    /**
     * What the solver found out about the fewest miles to a buyer.
     *
     * @param atLeast the miles that it proves no placement to be below
     * @param found the miles of the best placement that it found; infinite without one
     */
    record Bounds(double atLeast, double found) {

        /** Returns whether the found placement is proven to be the optimum. */
        boolean isProven() {
            return found <= atLeast * (1 + GAP);
        }
    }

    /**
     * Returns bounds on the fewest miles to a buyer of all placements with as many destinations as the rules allow.
     *
     * @param known the miles of a placement: only others that are not farther are looked for
     * @param limit how long the solver may take; what it proves until then still holds
     * @throws IllegalStateException if the solver fails
     */
    static Bounds bounds(PlacementProblem problem, StrategyRules rules, double known, Duration limit) {
        MPSolver solver = new OptimumProgram(problem, rules, known).solver;
        solver.setTimeLimit(limit.toMillis());
        MPSolver.ResultStatus status = solver.solve();
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Bounds(solver.objective().bestBound(), solver.objective().value());
            case NOT_SOLVED -> new Bounds(solver.objective().bestBound(), Double.POSITIVE_INFINITY);
            default -> throw new IllegalStateException("The program was not solved: " + status);
        };
    }

    /** Puts each box of a kind into one center that takes it and is used. */
    private void place(int kind) {
        Kind placed = problem.boxKinds().kinds().get(kind);
        MPConstraint all = solver.makeConstraint(placed.count(), placed.count());
        for (int center = 0; center < used.length; center++) {
            boxes[kind][center] = solver.makeIntVar(0, problem.takes(center, placed.size()) ? placed.count() : 0, "");
            all.setCoefficient(boxes[kind][center], 1);
            MPConstraint open = solver.makeConstraint(-INFINITY, 0);
            open.setCoefficient(boxes[kind][center], 1);
            open.setCoefficient(used[center], -placed.count());
        }
    }

    /** Bounds the number of used centers, and demands that enough of them have their minimum load. */
    private void destinations(StrategyRules rules) {
        MinimumLoad load = MinimumLoad.of(problem.boxKinds(), rules.fewest());
        MPConstraint most = solver.makeConstraint(0, rules.most());
        MPConstraint fewest = solver.makeConstraint(load.minDestinations(), INFINITY);
        for (int center = 0; center < used.length; center++) {
            most.setCoefficient(used[center], 1);
            MPVariable loaded = solver.makeBoolVar("");
            fewest.setCoefficient(loaded, 1);
            MPConstraint enough = solver.makeConstraint(0, INFINITY);
            enough.setCoefficient(loaded, -load.minBoxes());
            for (MPVariable[] ofKind : boxes) {
                enough.setCoefficient(ofKind[center], 1);
            }
        }
    }

    /** Serves all buyers of a SKU, by each center as many as its share of the stock. */
    private void serve(int sku) {
        double[] demand = problem.distances().demand();
        double units = problem.boxKinds().units()[sku];
        double weight = units / problem.boxKinds().unitCount();
        MPConstraint[] served = new MPConstraint[demand.length];
        for (int area = 0; area < demand.length; area++) {
            served[area] = solver.makeConstraint(1, 1);
        }
        for (int center = 0; center < used.length; center++) {
            MPVariable stocked = stocked(sku, center);
            MPConstraint stock = solver.makeConstraint(0, 0);
            for (int kind = 0; kind < boxes.length; kind++) {
                stock.setCoefficient(boxes[kind][center], -unitsIn(kind, sku) / units);
            }
            for (int area = 0; area < demand.length; area++) {
                MPVariable part = solver.makeNumVar(0, 1, "");
                double miles = weight * demand[area] * problem.distances().miles(center)[area];
                solver.objective().setCoefficient(part, miles);
                limit.setCoefficient(part, miles);
                served[area].setCoefficient(part, 1);
                stock.setCoefficient(part, demand[area]);
                MPConstraint open = solver.makeConstraint(0, INFINITY);
                open.setCoefficient(part, -1);
                open.setCoefficient(stocked, 1);
            }
        }
    }

    /** Returns whether a center has a SKU: at most one, and 0 without a box of it. This makes the relaxation strong. */
    private MPVariable stocked(int sku, int center) {
        MPVariable stocked = solver.makeNumVar(0, 1, "");
        MPConstraint open = solver.makeConstraint(0, INFINITY);
        open.setCoefficient(stocked, -1);
        open.setCoefficient(used[center], 1);
        MPConstraint held = solver.makeConstraint(0, INFINITY);
        held.setCoefficient(stocked, -1);
        for (int kind = 0; kind < boxes.length; kind++) {
            held.setCoefficient(boxes[kind][center], unitsIn(kind, sku) > 0 ? 1 : 0);
        }
        return stocked;
    }

    private int unitsIn(int kind, int sku) {
        Kind placed = problem.boxKinds().kinds().get(kind);
        int units = 0;
        for (int i = 0; i < placed.skus().length; i++) {
            units += placed.skus()[i] == sku ? placed.units()[i] : 0;
        }
        return units;
    }
}

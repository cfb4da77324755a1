package io.confirmshipping.domain.placement.planning;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.time.Duration;
import java.util.Arrays;

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
    private final boolean whole;
    private final ModelBuilder model = new ModelBuilder();
    private final Variable[] used;
    private final Variable[][] boxes;

    /** The miles to a buyer. */
    private final LinearExprBuilder miles = LinearExpr.newBuilder();

    /** @param whole whether boxes are whole; otherwise this is the relaxation, which is a bound and solved sooner */
    private OptimumProgram(PlacementProblem problem, StrategyRules rules, double known, boolean whole) {
        this.problem = problem;
        this.whole = whole;
        used = new Variable[problem.centers().size()];
        Arrays.setAll(used, center -> model.newVar(0, 1, whole, ""));
        boxes = new Variable[problem.boxKinds().kinds().size()][used.length];
        for (int kind = 0; kind < boxes.length; kind++) {
            place(kind);
        }
        destinations(rules);
        for (int sku = 0; sku < problem.boxKinds().units().length; sku++) {
            serve(sku);
        }
        model.addLinearConstraint(miles, 0, known);
        model.minimize(miles);
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
     * @param limit how long the solver may take; if it has found no placement until then, the bound is that of the relaxation
     * @throws IllegalStateException if the solver fails
     */
    static Bounds bounds(PlacementProblem problem, StrategyRules rules, double known, Duration limit) {
        ModelSolver solver = new ModelSolver("highs");
        solver.setTimeLimit(limit);
        SolveStatus status = solver.solve(new OptimumProgram(problem, rules, known, true).model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> new Bounds(solver.getBestObjectiveBound(), solver.getObjectiveValue());
            case NOT_SOLVED, UNKNOWN_STATUS -> new Bounds(relaxed(problem, rules, known), INFINITY);
            default -> throw new IllegalStateException("The program was not solved: " + status);
        };
    }

    /** Returns the fewest miles to a buyer if boxes could be divided. */
    private static double relaxed(PlacementProblem problem, StrategyRules rules, double known) {
        ModelSolver solver = new ModelSolver("highs");
        SolveStatus status = solver.solve(new OptimumProgram(problem, rules, known, false).model);
        if (status != SolveStatus.OPTIMAL) {
            throw new IllegalStateException("The relaxation was not solved: " + status);
        }
        return solver.getObjectiveValue();
    }

    /** Puts each box of a kind into one center that takes it and is used. */
    private void place(int kind) {
        Kind placed = problem.boxKinds().kinds().get(kind);
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (int center = 0; center < used.length; center++) {
            boxes[kind][center] = model.newVar(0, problem.takes(center, placed.size()) ? placed.count() : 0, whole, "");
            all.add(boxes[kind][center]);
            atMost(boxes[kind][center], used[center], placed.count());
        }
        model.addEquality(all, placed.count());
    }

    /** Demands that one variable is at most this many times another. */
    private void atMost(Variable one, Variable other, double times) {
        model.addLessOrEqual(LinearExpr.newBuilder().add(one).addTerm(other, -times), 0);
    }

    /** Bounds the number of used centers, and demands that enough of them have their minimum load. */
    private void destinations(StrategyRules rules) {
        MinimumLoad load = MinimumLoad.of(problem.boxKinds(), rules.minDestinations());
        LinearExprBuilder all = LinearExpr.newBuilder();
        LinearExprBuilder enough = LinearExpr.newBuilder();
        for (int center = 0; center < used.length; center++) {
            Variable loaded = model.newVar(0, 1, whole, "");
            LinearExprBuilder more = LinearExpr.newBuilder().addTerm(loaded, -load.minBoxes());
            for (Variable[] ofKind : boxes) {
                more.add(ofKind[center]);
            }
            model.addGreaterOrEqual(more, 0);
            enough.add(loaded);
            all.add(used[center]);
        }
        model.addLessOrEqual(all, rules.maxDestinations());
        model.addGreaterOrEqual(enough, load.minDestinations());
    }

    /** Serves all buyers of a SKU, by each center as many as its share of the stock. */
    private void serve(int sku) {
        double[] demand = problem.distances().demand();
        double units = problem.boxKinds().units()[sku];
        double weight = units / problem.boxKinds().unitCount();
        LinearExprBuilder[] served = new LinearExprBuilder[demand.length];
        Arrays.setAll(served, area -> LinearExpr.newBuilder());
        for (int center = 0; center < used.length; center++) {
            Variable stocked = stocked(sku, center);
            LinearExprBuilder stock = LinearExpr.newBuilder();
            for (int kind = 0; kind < boxes.length; kind++) {
                stock.addTerm(boxes[kind][center], -unitsIn(kind, sku) / units);
            }
            for (int area = 0; area < demand.length; area++) {
                Variable part = model.newNumVar(0, 1, "");
                miles.addTerm(part, weight * demand[area] * problem.distances().miles(center)[area]);
                served[area].add(part);
                stock.addTerm(part, demand[area]);
                atMost(part, stocked, 1);
            }
            model.addEquality(stock, 0);
        }
        for (LinearExprBuilder ofArea : served) {
            model.addEquality(ofArea, 1);
        }
    }

    /** Returns whether a center has a SKU: at most one, and 0 without a box of it. This makes the relaxation strong. */
    private Variable stocked(int sku, int center) {
        Variable stocked = model.newNumVar(0, 1, "");
        LinearExprBuilder held = LinearExpr.newBuilder().addTerm(stocked, -1);
        for (int kind = 0; kind < boxes.length; kind++) {
            held.addTerm(boxes[kind][center], unitsIn(kind, sku) > 0 ? 1 : 0);
        }
        atMost(stocked, used[center], 1);
        model.addGreaterOrEqual(held, 0);
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

package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The maximal spaces of a pallet, kept by the difference process. They may overlap; none contains another. Source:
 * Parreño et al. 2008, after Lai and Chan 1997.
 *
 * <p>Placing a block takes time quadratic in the number of spaces, which is spent from the budget.
 */
public final class MaximalSpaces {
    /** Parts of spaces beyond this number are lost, so that thousands of tiny boxes take bounded time. */
    private static final int MAX_SPACES = 400;

    /** The same once the work is exhausted. */
    private static final Comparator<MaximalSpace> LARGEST_FIRST =
            Comparator.comparingLong(MaximalSpace::volume).reversed();

    private static final int FEW_SPACES = 32;

    private final PackingProblem problem;
    private final WorkBudget budget;
    private MaximalSpace[] spaces;
    private int size;

    /** Creates the single space of an empty pallet. */
    public MaximalSpaces(PackingProblem problem, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        Pallet pallet = problem.pallet();
        spaces = new MaximalSpace[32];
        spaces[size++] = new MaximalSpace(0, 0, 0, pallet.length(), pallet.width(), pallet.height(), true, problem);
    }

    private MaximalSpaces(MaximalSpaces other) {
        problem = other.problem;
        budget = other.budget;
        spaces = Arrays.copyOf(other.spaces, other.spaces.length);
        size = other.size;
    }

    /** Returns an independent copy. */
    public MaximalSpaces copy() {
        return new MaximalSpaces(this);
    }

    public int size() {
        return size;
    }

    /**
     * Returns the space to fill next: the one nearest to a corner of the pallet, the largest if several are; null if
     * there is none.
     */
    public MaximalSpace nearest() {
        budget.spend(size);
        MaximalSpace nearest = null;
        for (int i = 0; i < size; i++) {
            MaximalSpace space = spaces[i];
            if (nearest == null
                    || space.anchor().distance() < nearest.anchor().distance()
                    || space.anchor().distance() == nearest.anchor().distance() && space.volume() > nearest.volume()) {
                nearest = space;
            }
        }
        return nearest;
    }

    /** Returns the spaces that begin at this height now; later ones are not among them. */
    MaximalSpace[] startingAt(int z) {
        budget.spend(size);
        MaximalSpace[] starting = new MaximalSpace[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (spaces[i].z1() == z) {
                starting[count++] = spaces[i];
            }
        }
        return Arrays.copyOf(starting, count);
    }

    /** Removes a space in which no block fits. */
    public void remove(MaximalSpace space) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (spaces[i] != space) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
    }

    /**
     * Cuts a placed block out of every space: each space that it overlaps is replaced by the parts of it beside, below
     * and, where boxes may float, above the block. Parts without a base are dropped.
     *
     * @param minSide the shortest side of any box that is left, in steps of inches; parts that are narrower are dropped
     */
    public void cut(PlacedBlock placed, int minSide) {
        DifferenceProcess process = new DifferenceProcess(problem, placed, minSide, MAX_SPACES, spaces, size);
        spaces = process.spaces();
        size = process.size();
        budget.spend(process.work());
        keepFew();
    }

    /** Keeps only the largest spaces, once the work is exhausted. */
    private void keepFew() {
        if (budget.isExhausted() && size > FEW_SPACES) {
            Arrays.sort(spaces, 0, size, LARGEST_FIRST);
            size = FEW_SPACES;
        }
    }

    /** Returns whether a space makes one between these positions redundant. */
    boolean isCovered(int x1, int y1, int z1, int x2, int y2, int z2, Rectangle base, boolean solid) {
        budget.spend(size);
        for (int i = 0; i < size; i++) {
            if (spaces[i].covers(x1, y1, z1, x2, y2, z2, base, solid)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a space and drops those within it. Returns false, changing nothing, if another space contains it. */
    boolean add(MaximalSpace space) {
        boolean isNew = !isCovered(
                space.x1(), space.y1(), space.z1(), space.x2(), space.y2(), space.z2(), space.base(), space.solid());
        if (isNew) {
            addMaximal(space);
        }
        return isNew;
    }

    /** Adds a space that none contains, and drops those within it. */
    void addMaximal(MaximalSpace space) {
        budget.spend(size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!spaces[i].isWithin(space)) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
        append(space);
    }

    private void append(MaximalSpace space) {
        if (size == spaces.length) {
            spaces = Arrays.copyOf(spaces, 2 * size);
        }
        spaces[size++] = space;
    }
}

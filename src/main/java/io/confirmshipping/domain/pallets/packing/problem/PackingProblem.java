package io.confirmshipping.domain.pallets.packing.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A container loading problem without the quantities of boxes: a pallet, the types of boxes, and the support they need. */
public final class PackingProblem {
    private final Pallet pallet;
    private final List<BoxType> types;
    private final int support;
    private final int[] shortestFirst;
    private final long[] volumes;
    private final long[] weights;
    private final boolean loadLimited;
    private final long minWeight;
    private final int maxOverhang;

    /**
     * @param types the types of boxes; a type's number is its position in this list
     * @param support the part of a box's bottom that must rest on the pallet or on other boxes, in percent; 0 if boxes may
     *     float
     */
    public PackingProblem(Pallet pallet, List<BoxType> types, int support) {
        this.pallet = pallet;
        this.types = List.copyOf(types);
        this.support = support;
        this.shortestFirst = shortestFirst(types);
        this.volumes = types.stream().mapToLong(BoxType::volume).toArray();
        this.weights = types.stream().mapToLong(BoxType::weight).toArray();
        this.loadLimited = types.stream().anyMatch(BoxType::isLoadLimited);
        this.minWeight = LongStream.of(weights).min().orElse(0);
        this.maxOverhang = (int) ((100L - support) * longestSide(types) / 100);
    }

    private PackingProblem(Pallet pallet, int maxOverhang, PackingProblem other) {
        this.pallet = pallet;
        this.types = other.types;
        this.support = other.support;
        this.shortestFirst = other.shortestFirst;
        this.volumes = other.volumes;
        this.weights = other.weights;
        this.loadLimited = other.loadLimited;
        this.minWeight = other.minWeight;
        this.maxOverhang = maxOverhang;
    }

    private static int longestSide(List<BoxType> types) {
        return types.stream()
                .flatMap(type -> type.orientations().stream())
                .mapToInt(lying -> Math.max(lying.length(), lying.width()))
                .max()
                .orElse(0);
    }

    private static int[] shortestFirst(List<BoxType> types) {
        int[] sides = types.stream().mapToInt(BoxType::shortestSide).toArray();
        return IntStream.range(0, types.size())
                .boxed()
                .sorted(Comparator.comparingInt(type -> sides[type]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the same problem on another pallet. */
    public PackingProblem on(Pallet other) {
        return new PackingProblem(other, maxOverhang, this);
    }

    /** Returns the same problem with blocks that stay above what they stand on, but for narrow gaps. */
    public PackingProblem withoutOverhang() {
        return new PackingProblem(pallet, 0, this);
    }

    public Pallet pallet() {
        return pallet;
    }

    public List<BoxType> types() {
        return types;
    }

    /** Returns the volume of this many boxes of each type, in cubic steps of {@link FixedPoint#INCH}. */
    public long volume(int[] quantities) {
        return sum(quantities, volumes);
    }

    /** Returns the weight of this many boxes of each type, in steps of {@link FixedPoint#KILOGRAM}. */
    public long weight(int[] quantities) {
        return sum(quantities, weights);
    }

    private static long sum(int[] quantities, long[] each) {
        long sum = 0;
        for (int type = 0; type < quantities.length; type++) {
            sum += quantities[type] * each[type];
        }
        return sum;
    }

    /** Returns the weight of the lightest boxes, in steps of {@link FixedPoint#KILOGRAM}. */
    public long minWeight() {
        return minWeight;
    }

    /** Returns the part of a box's bottom that must rest on something, in percent. */
    public int support() {
        return support;
    }

    /** Returns how far a block may reach beyond what it stands on at most, in steps of {@link FixedPoint#INCH}. */
    public int maxOverhang() {
        return maxOverhang;
    }

    /** Returns whether there are boxes on which not everything may stand. */
    public boolean isLoadLimited() {
        return loadLimited;
    }

    /** Returns whether boxes must rest on something. */
    public boolean isSupported() {
        return support > 0;
    }

    /** Returns the number of the type with the shortest side, by rank from 0. */
    public int typeOfShortestSide(int rank) {
        return shortestFirst[rank];
    }
}

package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.Arrays;

/**
 * The difference process: cuts a placed block out of maximal spaces. Source: Lai and Chan 1997.
 *
 * <p>A space that the block overlaps is replaced by its parts: what of it is outside of each face of the block. A part borders on its face and is as
 * wide there as the space was, so only two kinds of spaces can contain it: parts at the same face, and spaces that border on that face
 * from outside. Only these are compared. The largest part comes first, so that none contains one that is kept already.
 */
final class DifferenceProcess {
    private static final Face[] FACES = Face.values();

    /** The work of creating a space. */
    private static final int CREATING = 12;

    private final PackingProblem problem;
    private final PlacedBlock block;
    private final int minSide;
    private final int maxSpaces;
    private final MaximalSpace[] cut;
    private int cutCount;

    /** The spaces that are not cut, then the parts that are kept. */
    private MaximalSpace[] spaces;

    private int size;
    private int uncut;

    /** The spaces that border on one face. */
    private final MaximalSpace[] bordering;

    private int borderingCount;

    /** The parts at one face, sorted by rank, the greatest first. */
    private final SpacePart[] parts;

    private final long[] ranks;
    private int partCount;
    private long work;

    /**
     * @param minSide the shortest side of any box that is left, in steps of inches; parts that are narrower are dropped
     * @param maxSpaces the number of spaces beyond which parts are lost
     * @param whole the spaces, of which none contains another
     * @param count how many of them there are
     */
    DifferenceProcess(
            PackingProblem problem, PlacedBlock block, int minSide, int maxSpaces, MaximalSpace[] whole, int count) {
        this.problem = problem;
        this.block = block;
        this.minSide = minSide;
        this.maxSpaces = maxSpaces;
        cut = new MaximalSpace[count];
        spaces = new MaximalSpace[whole.length];
        bordering = new MaximalSpace[count];
        for (int i = 0; i < count; i++) {
            if (whole[i].overlaps(block)) {
                cut[cutCount++] = whole[i];
            } else {
                spaces[size++] = whole[i];
            }
        }
        uncut = size;
        parts = new SpacePart[cutCount];
        ranks = new long[cutCount];
        work = 2L * count;
        for (Face face : FACES) {
            if (face != Face.TOP || !problem.isSupported()) {
                addParts(face);
            }
        }
    }

    MaximalSpace[] spaces() {
        return spaces;
    }

    int size() {
        return size;
    }

    /** Returns the work done. */
    long work() {
        return work;
    }

    private void addParts(Face face) {
        sortParts(face);
        findBordering(face);
        int first = size;
        for (int i = 0; i < partCount && size < maxSpaces; i++) {
            if (!isWithin(parts[i], spaces, first, size) && !isWithin(parts[i], bordering, 0, borderingCount)) {
                append(parts[i].space(problem));
            }
        }
    }

    private void sortParts(Face face) {
        partCount = 0;
        for (int i = 0; i < cutCount; i++) {
            if (face.depth(cut[i], block) >= minSide) {
                SpacePart part = face.part(cut[i], block);
                if (part.hasRoomFor(minSide)) {
                    insert(part, part.rank());
                }
            }
        }
    }

    /** Inserts a part in order. Sorting all by a comparator takes a tenth more time to fill a container of many kinds. */
    private void insert(SpacePart part, long rank) {
        int i = partCount++;
        for (; i > 0 && ranks[i - 1] < rank; i--) {
            parts[i] = parts[i - 1];
            ranks[i] = ranks[i - 1];
        }
        parts[i] = part;
        ranks[i] = rank;
    }

    private void findBordering(Face face) {
        borderingCount = 0;
        for (int i = 0; i < uncut && partCount > 0; i++) {
            if (face.borders(spaces[i], block)) {
                bordering[borderingCount++] = spaces[i];
            }
        }
    }

    /** Returns whether one of the spaces from this position to that one contains a part. */
    private boolean isWithin(SpacePart part, MaximalSpace[] some, int from, int to) {
        for (int i = from; i < to; i++) {
            if (part.isWithin(some[i])) {
                work += i + 1 - from;
                return true;
            }
        }
        work += to - from;
        return false;
    }

    private void append(MaximalSpace space) {
        if (size == spaces.length) {
            spaces = Arrays.copyOf(spaces, 2 * size);
        }
        spaces[size++] = space;
        work += CREATING;
    }
}

package io.confirmshipping.domain.pallets.packing;

/**
 * A free cuboid on a pallet, as large as it can be. It knows the corner of the pallet to which one of its own is nearest:
 * that is where it is filled first. Source: Parreño et al. 2008.
 */
final class Space {
    final int x1;
    final int y1;
    final int z1;
    final int x2;
    final int y2;
    final int z2;

    /** Whether its bottom rests everywhere on something. */
    final boolean solid;

    /** From its corner to the pallet's, along the three axes together. */
    final int distance;

    private final boolean farX;
    private final boolean farY;
    private final boolean farZ;

    Space(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, Task task) {
        this.x1 = x1;
        this.y1 = y1;
        this.z1 = z1;
        this.x2 = x2;
        this.y2 = y2;
        this.z2 = z2;
        this.solid = solid;
        Pallet pallet = task.pallet();
        farX = pallet.length() - x2 < x1;
        farY = pallet.width() - y2 < y1;
        farZ = !task.isSupported() && pallet.height() - z2 < z1;
        distance = Math.min(x1, pallet.length() - x2)
                + Math.min(y1, pallet.width() - y2)
                + (farZ ? pallet.height() - z2 : z1);
    }

    int length() {
        return x2 - x1;
    }

    int width() {
        return y2 - y1;
    }

    int height() {
        return z2 - z1;
    }

    long volume() {
        return (long) length() * width() * height();
    }

    /** Where a block lies in it. */
    Placed place(Block block) {
        return new Placed(
                block, farX ? x2 - block.length : x1, farY ? y2 - block.width : y1, farZ ? z2 - block.height : z1);
    }

    boolean overlaps(Placed placed) {
        return x1 < placed.x2 && placed.x1 < x2 && y1 < placed.y2 && placed.y1 < y2 && z1 < placed.z2 && placed.z1 < z2;
    }

    /** Whether this one is of no use besides the other. */
    boolean isWithin(Space other) {
        return other.x1 <= x1
                && other.y1 <= y1
                && other.z1 <= z1
                && other.x2 >= x2
                && other.y2 >= y2
                && other.z2 >= z2
                && (other.solid || !solid);
    }
}

package io.confirmshipping.domain.pallets.packing;

/** Whether the boxes of a block rest enough on what is below. */
final class Support {
    private final Packing packing;

    Support(Packing packing) {
        this.packing = packing;
    }

    /** Whether every box at the bottom of the block has as much support as the task asks for. */
    boolean isEnoughFor(Placed placed) {
        for (Part part : placed.block.parts) {
            if (part.z() == 0 && !isEnoughFor(placed, part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEnoughFor(Placed placed, Part part) {
        int length = part.turn().length();
        int width = part.turn().width();
        for (int column = 0; column < part.columns(); column++) {
            for (int row = 0; row < part.rows(); row++) {
                int x = placed.x1 + part.x() + column * length;
                int y = placed.y1 + part.y() + row * width;
                if (100 * area(x, y, x + length, y + width, placed.z1)
                        < (long) packing.task().support() * length * width) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How much of a rectangle at this height rests on something. */
    private long area(int x1, int y1, int x2, int y2, int z) {
        long area = 0;
        for (int i = 0; i < packing.size(); i++) {
            Placed below = packing.get(i);
            if (below.z1 < z && below.z2 >= z) {
                for (Part part : below.block.parts) {
                    if (below.z1 + part.z() + part.height() == z) {
                        int x = below.x1 + part.x();
                        int y = below.y1 + part.y();
                        long overlapX = Math.min(x2, x + part.length()) - Math.max(x1, x);
                        long overlapY = Math.min(y2, y + part.width()) - Math.max(y1, y);
                        area += Math.max(0, overlapX) * Math.max(0, overlapY);
                    }
                }
            }
        }
        return area;
    }
}

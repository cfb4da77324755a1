package io.confirmshipping.domain.pallets.packing.space;

/** A face of a placed block. */
enum Face {
    LEFT,
    RIGHT,
    FRONT,
    BACK,
    BOTTOM,
    TOP;

    /** Returns whether a space that the block does not overlap borders on the plane of this face from outside. */
    boolean borders(MaximalSpace space, PlacedBlock block) {
        return switch (this) {
            case LEFT -> space.x2() == block.x1();
            case RIGHT -> space.x1() == block.x2();
            case FRONT -> space.y2() == block.y1();
            case BACK -> space.y1() == block.y2();
            case BOTTOM -> space.z2() == block.z1();
            case TOP -> space.z1() == block.z2();
        };
    }

    /** Returns how far a space reaches outside of this face, in steps of inches; 0 or less if it does not. */
    int depth(MaximalSpace space, PlacedBlock block) {
        return switch (this) {
            case LEFT -> block.x1() - space.x1();
            case RIGHT -> space.x2() - block.x2();
            case FRONT -> block.y1() - space.y1();
            case BACK -> space.y2() - block.y2();
            case BOTTOM -> block.z1() - space.z1();
            case TOP -> space.z2() - block.z2();
        };
    }

    /** Returns what of a space is outside of this face. */
    SpacePart part(MaximalSpace space, PlacedBlock block) {
        return SpacePart.of(
                space,
                this == RIGHT ? block.x2() : space.x1(),
                this == BACK ? block.y2() : space.y1(),
                this == TOP ? block.z2() : space.z1(),
                this == LEFT ? block.x1() : space.x2(),
                this == FRONT ? block.y1() : space.y2(),
                this == BOTTOM ? block.z1() : space.z2());
    }
}

package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;

/** A measure by which boxes are sorted, the greatest first. */
enum BoxOrder {
    VOLUME {
        @Override
        double key(BoxType type) {
            return StrictMath.cbrt(type.volume());
        }
    },
    LARGEST_FACE {
        @Override
        double key(BoxType type) {
            return StrictMath.sqrt((double) type.volume() / type.shortestSide());
        }
    },
    LONGEST_SIDE {
        @Override
        double key(BoxType type) {
            int longest = 0;
            for (Orientation orientation : type.orientations()) {
                longest = Math.max(longest, Math.max(orientation.length(), orientation.height()));
            }
            return longest;
        }
    },
    SHORTEST_SIDE {
        @Override
        double key(BoxType type) {
            return type.shortestSide();
        }
    };

    abstract double key(BoxType type);
}

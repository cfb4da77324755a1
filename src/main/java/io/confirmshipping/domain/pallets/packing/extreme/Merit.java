package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;

/** How good a place for a box is: the least is the best. Source: Crainic, Perboli and Tadei 2008. */
enum Merit {

    /** As low, then as near to the corner as can be. */
    DEEPEST {
        @Override
        long of(ExtremePoints points, int i, Orientation box) {
            return ((long) points.z(i) << 42) + ((long) points.y(i) << 21) + points.x(i);
        }
    },

    /** With its top as low as can be. */
    LOWEST_TOP {
        @Override
        long of(ExtremePoints points, int i, Orientation box) {
            return ((long) points.z(i) + box.height() << 42) + points.waste(i, box);
        }
    },

    /** With as little room left beside, behind and above it as can be: best fit by residual space. */
    RESIDUAL_SPACE {
        @Override
        long of(ExtremePoints points, int i, Orientation box) {
            return points.waste(i, box);
        }
    };

    abstract long of(ExtremePoints points, int i, Orientation box);
}

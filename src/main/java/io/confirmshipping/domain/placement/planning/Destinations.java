package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;

/**
 * The number of centers that the boxes can reach: a maximum matching of boxes and centers (Hall 1935), which two sizes of
 * boxes make a matter of counting.
 *
 * @param standard the number of standard boxes
 * @param oversize the number of oversize boxes
 */
record Destinations(PlacementProblem problem, int standard, int oversize) {

    static Destinations of(PlacementProblem problem) {
        return new Destinations(problem, boxes(problem, BoxSize.STANDARD), boxes(problem, BoxSize.OVERSIZE));
    }

    private static int boxes(PlacementProblem problem, BoxSize size) {
        return problem.boxKinds().kinds().stream()
                .filter(kind -> kind.size() == size)
                .mapToInt(BoxKinds.Kind::count)
                .sum();
    }

    /** Returns the maximum number of these centers that can all be sent a box at once. */
    int max(int... centers) {
        int both = 0;
        int standardOnly = 0;
        int oversizeOnly = 0;
        for (int center : centers) {
            boolean takesStandard = problem.takes(center, BoxSize.STANDARD);
            boolean takesOversize = problem.takes(center, BoxSize.OVERSIZE);
            both += takesStandard && takesOversize ? 1 : 0;
            standardOnly += takesStandard && !takesOversize ? 1 : 0;
            oversizeOnly += takesOversize && !takesStandard ? 1 : 0;
        }
        int alone = Math.min(standard, standardOnly) + Math.min(oversize, oversizeOnly);
        return Math.min(alone + both, standard + oversize);
    }
}

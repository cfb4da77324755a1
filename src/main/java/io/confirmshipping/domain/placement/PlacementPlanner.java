package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Contents;
import java.util.List;

/** Decides which boxes could go where. The same input always gives the same plans. */
public interface PlacementPlanner {

    /**
     * @param source where the boxes are
     * @return one plan or more, no two alike
     * @throws InvalidInput naming the boxes that no center takes
     */
    List<PlacementPlan> plan(Contents contents, Coordinates source, Network network);
}

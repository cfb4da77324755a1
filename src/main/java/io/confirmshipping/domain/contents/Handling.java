package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.Optional;

/**
 * The marks on a box that say how to handle it. Source: rules.md#rule-41; the marks of ISO 780.
 *
 * @param thisSideUp whether its height must stay its height; it may still be turned about
 * @param fragile whether nothing may stand on it
 * @param maxLoad the most weight that may rest on it, through any number of layers; empty if it bears any
 */
public record Handling(boolean thisSideUp, boolean fragile, Optional<Weight> maxLoad) {

    /** A box without marks: it may lie on any side and bears any load. */
    public static final Handling ANY = new Handling(false, false, Optional.empty());

    /** A box that only must stay upright. */
    public static final Handling UPRIGHT = new Handling(true, false, Optional.empty());

    /**
     * Checks that a box which bears nothing has no greatest load.
     *
     * @param box the position of the box in what a seller has entered
     */
    void check(Position box, FieldErrors errors) {
        if (fragile && maxLoad.isPresent()) {
            errors.add(box.then(CommandPart.MAX_LOAD), FieldCode.LOAD_ON_FRAGILE_BOX.of());
        }
    }
}

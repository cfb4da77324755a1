package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.text.CountText;
import java.util.List;

/** Checks that boxes hold exactly the items that they are given for. Source: rules.md#rule-28. */
public final class BoxMatch {

    /** The fact of a refusal that says what the boxes are of. */
    public static final String OF = "boxesOf";

    /** The most SKUs that a refusal names. */
    private static final int MAX_TOLD = 10;

    private BoxMatch() {}

    /**
     * @param of what the boxes are of, as a front door names it; the refusal repeats it
     * @throws CommandRefused boxes-do-not-match
     */
    public static void check(String of, Contents items, List<BoxGroup> boxes) {
        List<String> differences = items.differences(boxes);
        if (!differences.isEmpty()) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.BOXES_DO_NOT_MATCH,
                            "Boxes of %s: %s.%s Correct them and send all boxes again."
                                    .formatted(
                                            of,
                                            String.join(
                                                    "; ",
                                                    differences.subList(0, Math.min(differences.size(), MAX_TOLD))),
                                            more(differences.size() - MAX_TOLD)))
                    .with(OF, of));
        }
    }

    private static String more(int skus) {
        return skus > 0 ? " %s too.".formatted(CountText.of(skus, "other SKU differs", "other SKUs differ")) : "";
    }
}

package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
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
        List<Explanation> differences = items.differences(boxes);
        if (!differences.isEmpty()) {
            throw new CommandRefused(Refusal.because(RefusalCode.BOXES_DO_NOT_MATCH, explanation(of, differences))
                    .with(OF, of));
        }
    }

    private static Explanation explanation(String of, List<Explanation> differences) {
        int told = Math.min(differences.size(), MAX_TOLD);
        Explanation some = RefusedCode.BOXES_HOLD_OTHERS.of(of, differences.subList(0, told));
        return (told == differences.size()
                        ? some
                        : some.then(RefusedCode.MORE_SKUS_DIFFER.of(differences.size() - told)))
                .then(RefusedCode.CORRECT_AND_SEND_ALL.of());
    }
}

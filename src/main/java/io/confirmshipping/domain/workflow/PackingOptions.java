package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;

/**
 * The packing that is offered for the items of a workflow, and whether it is accepted. There is one at a time; offering another
 * takes the one before back. Source: rules.md#rule-28.
 *
 * @param generation of the packing, from 1; 0 if none was offered
 */
public record PackingOptions(int generation, boolean isAccepted) {

    /** The packing of items for which none was offered yet. */
    public static final PackingOptions NONE = new PackingOptions(0, false);

    /** The packing of boxes that were known when their workflow was created. */
    public static final PackingOptions PACKED = new PackingOptions(0, true);

    /** @throws CommandRefused packing-accepted */
    PackingOptions next() {
        checkNotAccepted();
        return new PackingOptions(generation + 1, false);
    }

    /** @throws CommandRefused unknown-packing-option if it is not the latest */
    PackingOptions accept(int asked) {
        if (asked != generation || this.equals(NONE)) {
            throw new CommandRefused(RefusalCode.UNKNOWN_PACKING_OPTION, RefusedCode.PACKING_OPTION_LAPSED.of());
        }
        return accepted();
    }

    PackingOptions accepted() {
        return new PackingOptions(generation, true);
    }

    /** @throws CommandRefused packing-not-accepted */
    void checkAccepted() {
        if (!isAccepted) {
            throw new CommandRefused(RefusalCode.PACKING_NOT_ACCEPTED, RefusedCode.CONFIRM_PACKING_FIRST.of());
        }
    }

    /** @throws CommandRefused packing-accepted */
    void checkNotAccepted() {
        if (isAccepted) {
            throw refusal();
        }
    }

    /** @throws CommandRefused boxes-unknown, if placement options were planned without boxes */
    public void checkBoxesKnown() {
        if (!isAccepted) {
            throw new CommandRefused(RefusalCode.BOXES_UNKNOWN, RefusedCode.BOXES_NOT_GIVEN.of());
        }
    }

    /** Returns the refusal of an offer or an acceptance after this one. */
    CommandRefused refusal() {
        return new CommandRefused(
                RefusalCode.PACKING_ACCEPTED,
                (isAccepted ? RefusedCode.PACKING_IS_ACCEPTED : RefusedCode.PLANNED_WITHOUT_PACKING).of());
    }
}

package io.confirmshipping.domain.shipment.discrepancy;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.InquiryCode;
import java.util.Optional;
import org.joda.money.Money;

/** The operator's answer to an inquiry; it is about all units that are claimed. Source: rules.md#rule-40. */
public sealed interface Answer {

    /** The kinds of answers. */
    enum Kind {
        FOUND,
        NOT_FOUND,
        REIMBURSED
    }

    /** The units are there, and received now. */
    record Found() implements Answer {

        @Override
        public Kind kind() {
            return Kind.FOUND;
        }

        @Override
        public boolean settles() {
            return false;
        }

        @Override
        public Explanation detail(Claim claim) {
            return InquiryCode.UNITS_FOUND.of(claim.units(), claim.msku());
        }
    }

    /** The units are not there. */
    record NotFound() implements Answer {

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public Explanation detail(Claim claim) {
            return InquiryCode.UNITS_NOT_FOUND.of(claim.units(), claim.msku());
        }
    }

    /**
     * The operator pays for the units.
     *
     * @param value above zero
     */
    record Reimbursed(Money value) implements Answer {

        @Override
        public Kind kind() {
            return Kind.REIMBURSED;
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(value);
        }

        @Override
        public Explanation detail(Claim claim) {
            return InquiryCode.UNITS_REIMBURSED.of(claim.units(), claim.msku(), value);
        }
    }

    Kind kind();

    /** Returns whether units that are still missing afterwards cannot be claimed again. */
    default boolean settles() {
        return true;
    }

    /** Returns what is paid for the units; empty if nothing is. */
    default Optional<Money> amount() {
        return Optional.empty();
    }

    /** Returns what it says about a claim, for the shipment's history. */
    Explanation detail(Claim claim);

    /** @param amount with {@link Kind#REIMBURSED} only */
    static Answer of(Kind kind, Optional<Money> amount) {
        return switch (kind) {
            case FOUND -> new Found();
            case NOT_FOUND -> new NotFound();
            case REIMBURSED -> new Reimbursed(amount.orElseThrow());
        };
    }
}

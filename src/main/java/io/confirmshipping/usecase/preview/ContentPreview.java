package io.confirmshipping.usecase.preview;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;

/**
 * A quantity edit that was tried and not made, with its result. Source: rules.md#rule-33.
 *
 * @param request for the edit, in the form of the front door that took it
 * @param shipping what shipping the shipment would cost after the edit
 */
public record ContentPreview(
        ContentPreviewId id, ShipmentReference shipment, String request, Money shipping, Instant createdAt) {

    /** The time within which a preview can be confirmed. Source: our decision. */
    public static final Duration VALIDITY = Duration.ofHours(1);

    /** The most previews of a shipment that are kept; a new one takes the place of the oldest. Source: our decision. */
    public static final int MAX_KEPT = 20;

    /** Returns the first instant at which it can no longer be confirmed. */
    public Instant expiresAt() {
        return createdAt.plus(VALIDITY);
    }

    public boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt());
    }

    /** @throws CommandRefused quote-expired */
    void checkValidity(Instant now) {
        if (!isValidAt(now)) {
            throw new CommandRefused(
                    Refusal.because(RefusalCode.QUOTE_EXPIRED, RefusedCode.PREVIEW_LAPSED.of(expiresAt()))
                            .with("expiredAt", expiresAt()));
        }
    }

    /** @throws CommandRefused charges-changed */
    void checkShipping(Money now) {
        if (!now.equals(shipping)) {
            throw new CommandRefused(
                    Refusal.because(RefusalCode.CHARGES_CHANGED, RefusedCode.PREVIEW_COSTS_OTHERWISE.of(now, shipping))
                            .with("acceptedTotal", shipping)
                            .with("newTotal", now));
        }
    }
}

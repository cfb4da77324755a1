package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.ShippingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the design once more, as plain as they come: one object with variables, amounts in cents. It says of a
 * command what it must answer: {@code changes}, {@code same}, or one of the codes with which it may be refused.
 */
final class WorkflowModel {
    static final Set<String> CHANGES = Set.of("changes");
    static final Set<String> SAME = Set.of("same");

    String status = "AWAITING_CONFIRMATION";
    long version = 1;
    String name;
    Instant updatedAt;

    Offer offer;
    PlacementOption chosenOption;
    ShippingRequest chosen;
    String chosenCarrier;

    Instant confirmedAt;
    boolean onItsWay;
    boolean receiving;
    long paid;
    long refunded;

    WorkflowModel(String name, Offer offer) {
        this.name = name;
        this.offer = offer;
        this.updatedAt = offer.offeredAt();
    }

    /** What happens by itself. */
    void timeIs(Instant now) {
        if (status.equals("AWAITING_CONFIRMATION")
                && !now.isBefore(offer.offeredAt().plus(Duration.ofDays(1)))) {
            become("PLACEMENT_EXPIRED", offer.offeredAt().plus(Duration.ofDays(1)));
        }
    }

    /** How far a shipment has come, by other hands. */
    void shipmentIs(boolean nowOnItsWay, boolean nowReceiving) {
        onItsWay = nowOnItsWay;
        receiving = nowReceiving;
    }

    Set<String> plan(Offer fresh, Instant now) {
        if (isOver()) {
            return refusal();
        }
        offer = fresh;
        chosenOption = null;
        chosen = null;
        return become("AWAITING_CONFIRMATION", now);
    }

    Set<String> choose(ShippingRequest request, Instant now) {
        if (status.equals("CANCELLED") || status.equals("PLACEMENT_EXPIRED")) {
            return refusal();
        }
        Set<String> refusals = new TreeSet<>();
        if (request.perShipment().stream().anyMatch(asked -> !asked.method().equals(request.method()))) {
            refusals.add("mixed-shipping-modes");
        }
        long ahead = request.shipDate().toEpochDay() - today(now).toEpochDay();
        if (ahead < 0 || ahead > 90) {
            refusals.add("ship-date-out-of-range");
        }
        return status.equals("CONFIRMED") ? changeDate(request, refusals, now) : choose(request, refusals, now);
    }

    private Set<String> changeDate(ShippingRequest request, Set<String> refusals, Instant now) {
        boolean other = !request.method().equals(chosen.method())
                || request.option().stream().anyMatch(option -> !option.equals(chosenOption.id()))
                || request.carrierCode().stream().anyMatch(code -> !code.equals(chosenCarrier));
        if (other || onItsWay) {
            refusals.add("already-confirmed");
        }
        boolean mixed = refusals.contains("mixed-shipping-modes");
        if (!other && !mixed && request.shipDate().equals(chosen.shipDate())) {
            return SAME;
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        chosen = request;
        return become("CONFIRMED", now);
    }

    private Set<String> choose(ShippingRequest request, Set<String> refusals, Instant now) {
        Optional<PlacementOption> option = request.option()
                .map(id -> offer.options().stream()
                        .filter(offered -> offered.id().equals(id))
                        .findFirst())
                .orElseGet(() -> Optional.of(offer.defaultOption()));
        if (option.isEmpty()) {
            refusals.add("unknown-placement-option");
        } else if (option.get().quote(request.method()).obstacle().isPresent()) {
            refusals.add("box-limit-exceeded");
        }
        String carrier = request.carrierCode().orElse(defaultCarrier(request));
        if (carrier.equals("NONE")) {
            refusals.add("carrier-not-available");
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        boolean same = chosen != null
                && chosenOption.equals(option.get())
                && chosen.shipDate().equals(request.shipDate())
                && chosen.method().equals(request.method())
                && chosenCarrier.equals(carrier);
        chosenOption = option.get();
        chosen = request;
        chosenCarrier = carrier;
        return same ? SAME : become("AWAITING_CONFIRMATION", now);
    }

    private static String defaultCarrier(ShippingRequest request) {
        return !request.method().isPartnered()
                ? "OTHR"
                : request.method().mode() == ShippingMode.FREIGHT_LTL ? "ABFS" : "UPSN";
    }

    Set<String> confirm(PlacementOptionId option, long acceptedCents, Instant now) {
        if (status.equals("CANCELLED") || status.equals("PLACEMENT_EXPIRED")) {
            return refusal();
        }
        boolean sameOption = chosen != null && chosenOption.id().equals(option);
        boolean sameTotal = chosen != null && cents(charges()) == acceptedCents;
        if (status.equals("CONFIRMED")) {
            return sameOption && sameTotal ? SAME : refusal();
        }
        Set<String> refusals = new TreeSet<>();
        if (chosen == null) {
            refusals.add("shipping-not-chosen");
        }
        if (!sameOption) {
            refusals.add("unknown-placement-option");
        }
        if (!sameTotal) {
            refusals.add("charges-changed");
        }
        if (chosen != null && isPast(chosen.shipDate(), now)) {
            refusals.add("ship-date-out-of-range");
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        confirmedAt = now;
        paid = cents(charges(), Due.AT_CONFIRMATION);
        return become("CONFIRMED", now);
    }

    Set<String> cancel(Instant now) {
        if (status.equals("CANCELLED")) {
            return SAME;
        }
        if (receiving) {
            return Set.of("receiving-has-begun");
        }
        if (confirmedAt != null) {
            Duration window = chosen.method().isSmallParcel() ? Duration.ofHours(24) : Duration.ofHours(1);
            refunded = now.isBefore(confirmedAt.plus(window)) ? paid : 0;
        }
        return become("CANCELLED", now);
    }

    Set<String> rename(String newName, Instant now) {
        if (status.equals("CANCELLED")) {
            return refusal();
        }
        if (newName.equals(name)) {
            return SAME;
        }
        name = newName;
        return become(status, now);
    }

    Charges charges() {
        return chosenOption.quote(chosen.method()).charges();
    }

    static long cents(Charges charges) {
        return cents(charges, Due.AT_CONFIRMATION) + cents(charges, Due.ON_RECEIPT);
    }

    private static long cents(Charges charges, Due due) {
        return charges.lines().stream()
                .filter(line -> (line.target() == ChargeTarget.SHIPPING) == (due == Due.AT_CONFIRMATION))
                .mapToLong(line -> line.amount().getAmountMinorLong())
                .sum();
    }

    private static boolean isPast(LocalDate date, Instant now) {
        return date.isBefore(today(now));
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ZoneId.of("America/Los_Angeles")).toLocalDate();
    }

    private boolean isOver() {
        return status.equals("CANCELLED") || status.equals("CONFIRMED");
    }

    private Set<String> refusal() {
        return switch (status) {
            case "CANCELLED" -> Set.of("workflow-cancelled");
            case "CONFIRMED" -> Set.of("already-confirmed");
            default -> Set.of("placement-expired");
        };
    }

    private Set<String> become(String newStatus, Instant now) {
        status = newStatus;
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt;
        version++;
        return CHANGES;
    }
}

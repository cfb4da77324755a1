package io.confirmshipping.papers.shipment;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.papers.text.AddressLines;
import io.confirmshipping.papers.text.Days;
import io.confirmshipping.papers.text.PrintableText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shipment that a paper belongs to, as it is shown on it. Papers of one shipment share one of these.
 *
 * @param name that the seller gave it; one that cannot be printed is left out, since the ID names the shipment too
 * @param created the day on which it was confirmed, where the boxes ship from
 * @param seller the seller's name, which stands above the center's address
 * @param center the code of the center, for example {@code ONT8}
 * @param shipTo the address of the center
 */
public record PrintedShipment(
        ShipmentConfirmationId id,
        String name,
        LocalDate created,
        String seller,
        Address shipFrom,
        String center,
        Address shipTo) {

    /** Returns the lines of the address that the boxes ship from. */
    public List<String> fromLines() {
        return AddressLines.of(shipFrom);
    }

    /** Returns the lines of the address that the boxes ship to: for whom, then the center. */
    public List<String> toLines() {
        String recipient = PrintableText.of(seller).map(name -> "FBA: " + name).orElse("FBA");
        return Stream.concat(Stream.of(recipient), AddressLines.of(shipTo).stream())
                .toList();
    }

    /** Returns its name; empty if it cannot be printed. */
    public Optional<String> shownName() {
        return PrintableText.of(name);
    }

    /** Returns for example {@code Created 11/28/2026}. */
    public String shownDay() {
        return "Created " + Days.written(created);
    }

    /** Returns its name and the day in one line. */
    public String shownNameAndDay() {
        return shownName().map(shown -> shown + " · " + shownDay()).orElse(shownDay());
    }
}

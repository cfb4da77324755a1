package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.CodePoints;
import io.confirmshipping.domain.text.NameText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The name that a seller gives a confirmed shipment: 1 to 100 characters, trimmed. Source: rules.md#rule-15. */
public record ShipmentName(String value) {

    /** The maximum length, counted as Unicode code points. */
    public static final int MAX_LENGTH = 100;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm", Locale.ROOT);

    /** @throws InvalidInput if it is blank or too long */
    public ShipmentName {
        value = NameText.trimmed(value);
        int length = CodePoints.count(value);
        if (length < 1 || length > MAX_LENGTH) {
            throw new InvalidInput(Position.of(CommandPart.NAME), FieldCode.NAME_LENGTH.of(MAX_LENGTH, length));
        }
    }

    /**
     * Returns the name of a shipment until the seller gives it another, for example {@code FBA STA (11/22/2026 10:14)-ONT8}.
     *
     * @param zone of the place that the boxes ship from
     */
    public static ShipmentName byDefault(Instant confirmedAt, ZoneId zone, String warehouseId) {
        return new ShipmentName("FBA STA (%s)-%s".formatted(MINUTE.format(confirmedAt.atZone(zone)), warehouseId));
    }
}

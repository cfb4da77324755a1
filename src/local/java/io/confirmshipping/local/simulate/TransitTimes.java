package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.confirmshipping.domain.shipping.ShippingMode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Days that a carrier takes, by shipping mode and distance. */
@Singleton
public class TransitTimes {

    private static final String FILE = "simulation/transit-days.yaml";

    private final JsonNode days = read();

    /** Returns the days between hand-over and delivery. */
    int days(ShippingMode mode, double miles) {
        return days.get(mode.name())
                .valueStream()
                .filter(step ->
                        !step.has("upToMiles") || miles <= step.get("upToMiles").doubleValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s does not say what is farther".formatted(FILE)))
                .get("days")
                .intValue();
    }

    private static JsonNode read() {
        try (InputStream file = TransitTimes.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YAMLMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILE, unreadable);
        }
    }
}

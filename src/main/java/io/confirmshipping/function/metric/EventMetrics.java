package io.confirmshipping.function.metric;

import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Counts what has happened, by events rather than by requests: a request that is repeated has one effect, and so has one
 * that is cut off after its write.
 */
@Singleton
public class EventMetrics {

    private final Metrics metrics;

    public EventMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    public void count(List<Event> events) {
        Map<Metric, BigDecimal> counts = new EnumMap<>(Metric.class);
        for (Event event : events) {
            metric(event).ifPresent(metric -> counts.merge(metric, BigDecimal.ONE, BigDecimal::add));
            received(event).ifPresent(units -> counts.merge(receipt(event), units, BigDecimal::add));
            if (event.type() == EventType.WORKFLOW_CANCELLED
                    && event.facts().get("refunded") instanceof Money refunded
                    && refunded.isPositive()) {
                metrics.put(
                        Metric.REFUNDED,
                        refunded.getAmount(),
                        "Currency",
                        refunded.getCurrencyUnit().getCode());
            }
        }
        metrics.put(counts);
    }

    private static Optional<Metric> metric(Event event) {
        return switch (event.type()) {
            case WORKFLOW_PLANNED -> Optional.of(Metric.PLANNED);
            case WORKFLOW_CONFIRMED -> Optional.of(Metric.CONFIRMED);
            case WORKFLOW_CANCELLED -> Optional.of(Metric.CANCELLED);
            case PLACEMENT_EXPIRED -> Optional.of(Metric.EXPIRED);
            default -> Optional.empty();
        };
    }

    private static Metric receipt(Event event) {
        boolean cancelled = ShipmentStatus.CANCELLED.name().equals(event.facts().get("status"));
        return cancelled ? Metric.UNEXPECTED : Metric.RECEIVED;
    }

    private static Optional<BigDecimal> received(Event event) {
        if (event.facts().get("receivedCount") instanceof Number now
                && event.facts().get("previouslyReceivedCount") instanceof Number before
                && now.longValue() != before.longValue()) {
            return Optional.of(BigDecimal.valueOf(now.longValue() - before.longValue()));
        }
        return Optional.empty();
    }
}

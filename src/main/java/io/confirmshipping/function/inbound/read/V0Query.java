package io.confirmshipping.function.inbound.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A query of v0 for shipments. Its token holds the whole query, as the request for the next page has nothing else.
 *
 * @param statuses that are asked for; empty for every status
 * @param updatedFrom the first instant of the last change
 * @param updatedTo the last instant of the last change
 * @param token of the page; empty for the first
 */
record V0Query(
        List<ShipmentStatus> statuses,
        Optional<Instant> updatedFrom,
        Optional<Instant> updatedTo,
        Optional<String> token) {

    private static final String INVALID = "invalid-input";

    /** Returns the query for the shipments with these statuses. */
    static V0Query ofStatuses(List<ShipmentStatus> statuses) {
        return new V0Query(statuses, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @throws RequestRejected if an end of the range is missing */
    static V0Query ofDates(Parameters parameters) {
        Optional<Instant> from = parameters.instant("LastUpdatedAfter");
        Optional<Instant> to = parameters.instant("LastUpdatedBefore");
        if (from.isEmpty() || to.isEmpty()) {
            throw invalid("Give LastUpdatedAfter and LastUpdatedBefore, each as a time such as 2026-11-30T12:00:00Z.");
        }
        return new V0Query(List.of(), from, to, Optional.empty());
    }

    /** @throws RequestRejected if the token is missing or broken */
    static V0Query ofToken(Parameters parameters) {
        try {
            JsonNode query = Json.MAPPER.readTree(Base64.getUrlDecoder()
                    .decode(parameters.text("NextToken").orElse("").getBytes(StandardCharsets.UTF_8)));
            return new V0Query(
                    query.required("statuses")
                            .valueStream()
                            .map(status -> ShipmentStatus.valueOf(status.textValue()))
                            .toList(),
                    text(query, "from").map(Instant::parse),
                    text(query, "to").map(Instant::parse),
                    text(query, "token"));
        } catch (IOException | RuntimeException broken) {
            throw invalid("NextToken is missing, or not one that an answer of this operation had.");
        }
    }

    private static Optional<String> text(JsonNode query, String name) {
        return Optional.ofNullable(query.path(name).textValue());
    }

    /** Returns the token of the same query for its next page. */
    String next(String nextToken) {
        ObjectNode query = Json.object();
        var list = query.putArray("statuses");
        statuses.forEach(status -> list.add(status.name()));
        updatedFrom.ifPresent(instant -> query.put("from", instant.toString()));
        updatedTo.ifPresent(instant -> query.put("to", instant.toString()));
        query.put("token", nextToken);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.text(query).getBytes(StandardCharsets.UTF_8));
    }

    boolean admits(ConfirmedShipment shipment) {
        return updatedFrom.map(from -> !shipment.updatedAt().isBefore(from)).orElse(true)
                && updatedTo.map(to -> !shipment.updatedAt().isAfter(to)).orElse(true);
    }

    static RequestRejected invalid(String detail) {
        return RequestRejected.because(400, INVALID, InboundText.of(detail));
    }
}

package io.confirmshipping.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contracts of both HTTP APIs. */
@Singleton
public class ApiContracts {

    private static final Map<String, FrontDoor> FILES =
            Map.of("/api/openapi.yaml", FrontDoor.OWN, "/api/fulfillment-inbound.yaml", FrontDoor.SELLING_PARTNER);
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    /** Holds what is read when a fault or a rate limit first needs it, not at every start. */
    private static final class Read {
        static final List<ApiOperation> OPERATIONS = FILES.entrySet().stream()
                .flatMap(file -> read(file.getKey(), file.getValue()))
                .toList();
    }

    /** Returns the operation with this ID. */
    public Optional<ApiOperation> find(String id) {
        return Read.OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /** Returns the operation that an event of API Gateway calls; empty if it is another event, or calls none. */
    public Optional<ApiOperation> called(JsonNode event) {
        return Read.OPERATIONS.stream()
                .filter(operation -> operation.isCalledBy(event))
                .findFirst();
    }

    private static Stream<ApiOperation> read(String file, FrontDoor door) {
        try (InputStream contract = ApiContracts.class.getResourceAsStream(file)) {
            return new YAMLMapper()
                    .readTree(contract).get("paths").properties().stream()
                            .flatMap(path -> path.getValue().properties().stream()
                                    .filter(method -> method.getValue().has("operationId"))
                                    .map(method -> operation(path.getKey(), method.getKey(), method.getValue(), door)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ApiOperation operation(String path, String method, JsonNode operation, FrontDoor door) {
        String expression = "\\Q" + PARAMETER.matcher(path).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
        JsonNode rate = operation.path("x-rate-limit");
        return new ApiOperation(
                operation.get("operationId").textValue(),
                method.toUpperCase(Locale.ROOT),
                Pattern.compile(expression),
                door,
                operation.path("responses").has("202"),
                rate.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new PublishedRate(
                                rate.get("perSecond").intValue(),
                                rate.get("burst").intValue())));
    }
}

package io.confirmshipping.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The start of the HTTP API: links to its lists, its contract and its documentation. */
@Singleton
public class ApiIndex {

    private final Optional<String> documentation;

    /** @param documentation the address of the documentation; empty if the operator has not said where it is */
    public ApiIndex(@ConfigProperty(name = "documentation-url") Optional<String> documentation) {
        this.documentation = documentation;
    }

    ObjectNode view() {
        ObjectNode index = Json.object()
                .put("name", "Confirm Shipping")
                .put("workflows", ApiRoute.LIST_WORKFLOWS.path())
                .put("shipments", ApiRoute.LIST_SHIPMENTS.path())
                .put("contract", ApiRoute.CONTRACT.path());
        documentation.ifPresent(address -> index.put("documentation", address));
        return index;
    }
}

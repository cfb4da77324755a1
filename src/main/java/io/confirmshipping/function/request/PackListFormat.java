package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;

/** The formats of a pack list. */
public enum PackListFormat {
    PDF,
    CSV;

    /**
     * Returns the format that a request asks for: by its query, and else by what its sender prefers to read.
     *
     * @throws InvalidInput naming every parameter that is wrong
     */
    public static PackListFormat of(Request request) {
        ObjectNode query = Json.object();
        request.query().forEach(query::put);
        new RequestCheck(RequestSchemas.PRINT_PACK_LIST, query).pass();
        boolean csv = query.has("format")
                ? query.get("format").textValue().equals("csv")
                : request.accept().prefers("text/csv", "application/pdf");
        return csv ? CSV : PDF;
    }
}

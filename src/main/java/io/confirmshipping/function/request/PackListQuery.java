package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;

/**
 * The query of pack lists.
 *
 * @param isTable whether they are asked for as a table for spreadsheets, and else as a document
 * @param range which boxes
 */
public record PackListQuery(boolean isTable, PaperRange range) {

    /**
     * Returns what a request asks for: the format by its query, and else by what its sender prefers to read.
     *
     * @throws InvalidInput naming every parameter that is wrong
     */
    public static PackListQuery of(Request request) {
        ObjectNode query = LabelQuery.checked(request, RequestSchemas.PRINT_PACK_LIST);
        boolean table = query.has("format")
                ? query.get("format").textValue().equals("csv")
                : request.accept().prefers("text/csv", "application/pdf");
        return new PackListQuery(table, PaperRange.of(query));
    }
}

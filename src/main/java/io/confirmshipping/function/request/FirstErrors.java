package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import io.confirmshipping.domain.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/** Ends a validation at one error more than are reported; all errors may not fit into memory. */
final class FirstErrors extends ArrayList<Error> {

    private static final class Enough extends RuntimeException {}

    private FirstErrors() {}

    static List<Error> of(JsonNode request, Schema schema) {
        FirstErrors errors = new FirstErrors();
        try {
            schema.validate(request, (ExecutionContext context) -> context.setErrors(errors));
        } catch (Enough enough) {
            // the errors so far are in the list
        }
        return errors;
    }

    @Override
    public boolean add(Error error) {
        super.add(error);
        if (size() > InvalidInput.MAX_ERRORS) {
            throw new Enough();
        }
        return true;
    }
}

package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.function.adapter.Request;

/** The body of {@code PUT /workflows/{workflowId}/source}. */
public final class ChangeSourceRequest {

    private ChangeSourceRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static Address source(Request request) {
        RequestSchemas.CHANGE_SOURCE.check(request);
        return AddressReader.read(request.body().get("sourceAddress"));
    }
}

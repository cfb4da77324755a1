package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.DocumentReference;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.function.adapter.Request;
import java.util.Optional;

/** The body of {@code POST /shipments/{shipmentConfirmationId}/inquiries}. */
public final class InquiryRequest {

    private InquiryRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static Claim claim(Request request) {
        RequestSchemas.INQUIRE.check(request);
        JsonNode body = request.body();
        return new Claim(
                IdentifierReader.msku(body),
                body.get("claimed").intValue(),
                Optional.ofNullable(body.path("note").textValue()).map(NameText::trimmed),
                body.path("attachments")
                        .valueStream()
                        .map(attachment -> new DocumentReference(NameText.trimmed(attachment.textValue())))
                        .toList());
    }
}

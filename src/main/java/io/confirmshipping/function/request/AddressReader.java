package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.text.NameText;
import java.util.Optional;

/** Reads an address whose form is right. */
final class AddressReader {

    private AddressReader() {}

    static Address read(JsonNode address) {
        return new Address(
                text(address, "name"),
                optional(address, "companyName"),
                text(address, "addressLine1"),
                optional(address, "addressLine2"),
                optional(address, "districtOrCounty"),
                text(address, "city"),
                text(address, "stateOrProvinceCode"),
                text(address, "postalCode"),
                text(address, "countryCode"),
                optional(address, "phoneNumber"),
                optional(address, "email"));
    }

    private static Optional<String> optional(JsonNode address, String field) {
        return address.has(field) ? Optional.of(text(address, field)) : Optional.empty();
    }

    private static String text(JsonNode address, String field) {
        return NameText.trimmed(address.get(field).textValue());
    }
}

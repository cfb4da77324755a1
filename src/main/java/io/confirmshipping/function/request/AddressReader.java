package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.Address;
import java.util.Optional;

/** Reads an address whose form is right. */
final class AddressReader {

    private AddressReader() {}

    static Address read(JsonNode address) {
        return new Address(
                address.get("name").textValue(),
                address.get("addressLine1").textValue(),
                Optional.ofNullable(address.path("addressLine2").textValue()),
                address.get("city").textValue(),
                address.get("stateOrProvinceCode").textValue(),
                address.get("postalCode").textValue(),
                address.get("countryCode").textValue(),
                Optional.ofNullable(address.path("phoneNumber").textValue()));
    }
}

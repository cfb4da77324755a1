package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.Optional;
import java.util.function.Function;

/** An address as attributes. */
final class AddressAttributes {

    private AddressAttributes() {}

    static AttributeWriter write(Address address) {
        return new AttributeWriter()
                .text("name", address.name())
                .text("company", address.companyName())
                .text("line1", address.addressLine1())
                .text("line2", address.addressLine2())
                .text("county", address.districtOrCounty())
                .text("city", address.city())
                .text("state", address.stateOrProvinceCode())
                .text("postalCode", address.postalCode())
                .text("country", address.countryCode())
                .text("phone", address.phoneNumber())
                .text("email", address.email());
    }

    static Address read(AttributeReader map) {
        return new Address(
                map.text("name"),
                optional(map, "company"),
                map.text("line1"),
                optional(map, "line2"),
                optional(map, "county"),
                map.text("city"),
                map.text("state"),
                map.text("postalCode"),
                map.text("country"),
                optional(map, "phone"),
                optional(map, "email"));
    }

    private static Optional<String> optional(AttributeReader map, String name) {
        return map.optionalValue(name, Function.identity());
    }
}

package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.function.Function;

/** An address as attributes. */
final class AddressAttributes {

    private AddressAttributes() {}

    static AttributeWriter write(Address address) {
        return new AttributeWriter()
                .text("name", address.name())
                .text("line1", address.addressLine1())
                .text("line2", address.addressLine2())
                .text("city", address.city())
                .text("state", address.stateOrProvinceCode())
                .text("postalCode", address.postalCode())
                .text("country", address.countryCode())
                .text("phone", address.phoneNumber());
    }

    static Address read(AttributeReader map) {
        return new Address(
                map.text("name"),
                map.text("line1"),
                map.optionalValue("line2", Function.identity()),
                map.text("city"),
                map.text("state"),
                map.text("postalCode"),
                map.text("country"),
                map.optionalValue("phone", Function.identity()));
    }
}

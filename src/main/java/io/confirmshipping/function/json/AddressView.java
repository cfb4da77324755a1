package io.confirmshipping.function.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Address;

/** The JSON of an address, in requests and answers alike. */
public final class AddressView {

    private AddressView() {}

    /** Returns an address, which can be read again. */
    public static ObjectNode of(Address address) {
        ObjectNode view = Json.object().put("name", address.name());
        address.companyName().ifPresent(company -> view.put("companyName", company));
        view.put("addressLine1", address.addressLine1());
        address.addressLine2().ifPresent(line -> view.put("addressLine2", line));
        address.districtOrCounty().ifPresent(county -> view.put("districtOrCounty", county));
        view.put("city", address.city())
                .put("stateOrProvinceCode", address.stateOrProvinceCode())
                .put("postalCode", address.postalCode())
                .put("countryCode", address.countryCode());
        address.phoneNumber().ifPresent(number -> view.put("phoneNumber", number));
        address.email().ifPresent(email -> view.put("email", email));
        return view;
    }
}

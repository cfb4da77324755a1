package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.function.json.Json;

/** The JSON of an address, in requests and answers alike. */
final class AddressView {

    private AddressView() {}

    static ObjectNode of(Address address) {
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

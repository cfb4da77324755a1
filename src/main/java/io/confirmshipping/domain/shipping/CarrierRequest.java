package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.text.NameText;
import java.util.Locale;
import java.util.Optional;

/** A carrier as a seller asks for it: by its code, by its name, or by both. */
public record CarrierRequest(Optional<String> alphaCode, Optional<String> name) {

    public CarrierRequest {
        name = name.map(NameText::trimmed);
    }

    public static CarrierRequest byCode(String alphaCode) {
        return new CarrierRequest(Optional.of(alphaCode), Optional.empty());
    }

    public static CarrierRequest byName(String name) {
        return new CarrierRequest(Optional.empty(), Optional.of(name));
    }

    /** Returns a request for a carrier that was chosen before; a listed one is known by its code, whatever its name was. */
    public static CarrierRequest again(Carrier carrier) {
        return carrier.isOther()
                ? new CarrierRequest(Optional.of(carrier.alphaCode()), Optional.of(carrier.name()))
                : byCode(carrier.alphaCode());
    }

    boolean hasCodeOf(Carrier carrier) {
        return alphaCode.map(carrier.alphaCode()::equals).orElse(false);
    }

    /** Compares names without regard to case and spaces. */
    boolean hasNameOf(Carrier carrier) {
        return name.map(written -> plain(written).equals(plain(carrier.name()))).orElse(false);
    }

    /** Returns whether this is the name of a carrier that is not listed. */
    boolean hasOtherNameOf(Carrier carrier) {
        return carrier.isOther() && hasNameOf(carrier);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the request in words: the code, else the name. */
    @Override
    public String toString() {
        return alphaCode.or(() -> name).orElse("");
    }
}

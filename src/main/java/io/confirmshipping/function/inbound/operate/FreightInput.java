package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.transportation.Freight;
import io.confirmshipping.domain.transportation.FreightClass;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.view.MoneyView;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads freight information as clients enter it. */
final class FreightInput {

    private static final String FIELD = "freightInformation";
    private static final String VALUE = "declaredValue";
    private static final String CLASS = "freightClass";
    private static final BigDecimal MAX_VALUE = BigDecimal.valueOf(1_000_000_000);

    private FreightInput() {}

    /** Returns the freight information in an object that may have some; what is wrong with it is reported. */
    static Optional<Freight> in(Fields object) {
        if (!object.has(FIELD)) {
            return Optional.empty();
        }
        Fields freight = object.object(FIELD);
        Freight read = new Freight(
                freight.has(VALUE) ? money(freight.object(VALUE)) : Optional.empty(),
                freight.has(CLASS) ? Optional.of(freight.oneOf(CLASS, FreightClass.class)) : Optional.empty());
        return Optional.of(read)
                .filter(some ->
                        some.declaredValue().isPresent() || some.freightClass().isPresent());
    }

    private static Optional<Money> money(Fields money) {
        BigDecimal amount = money.decimal("amount", BigDecimal.ZERO, MAX_VALUE);
        String code = money.text("code", 3);
        if (!code.isEmpty()
                && CurrencyUnit.registeredCurrencies().stream()
                        .noneMatch(known -> known.getCode().equals(code))) {
            money.wrong("code", "is not a currency");
            return Optional.empty();
        }
        if (code.isEmpty()) {
            return Optional.empty();
        }
        CurrencyUnit currency = CurrencyUnit.of(code);
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > currency.getDecimalPlaces()) {
            money.wrong("amount", "has more decimal places than %s has".formatted(code));
            return Optional.empty();
        }
        return Optional.of(Money.of(currency, plain));
    }

    /** Writes freight information into an object, as it is read again. */
    static void write(Optional<Freight> freight, ObjectNode object) {
        freight.ifPresent(known -> {
            ObjectNode body = object.putObject(FIELD);
            known.declaredValue().ifPresent(value -> body.set(VALUE, MoneyView.of(value)));
            known.freightClass().ifPresent(name -> body.put(CLASS, name.name()));
        });
    }
}

package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.ChargeCode;
import java.math.BigDecimal;

/** Prices boxes one by one: a base, and every billable pound by zone. */
record ParcelTariff(ParcelRates rates) {

    UnroundedAmount price(Consignment consignment) {
        Load load = consignment.load();
        ParcelRates.Zone zone = rates.zone(consignment.miles());
        BigDecimal boxes = BigDecimal.valueOf(load.boxCount());
        BigDecimal pounds = load.shares().stream()
                .map(share -> billablePounds(share, load))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UnroundedAmount(
                boxes.multiply(rates.base()).add(pounds.multiply(zone.perPound())),
                ChargeCode.PARCELS.of(
                        load.boxCount(), rates.base(), pounds, zone.perPound(), zone.number(), consignment.miles()));
    }

    private BigDecimal billablePounds(BoxShare share, Load load) {
        return rates.billablePounds(load.group(share)).multiply(BigDecimal.valueOf(share.quantity()));
    }
}

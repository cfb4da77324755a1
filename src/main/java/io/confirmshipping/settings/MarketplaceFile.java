package io.confirmshipping.settings;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Origins;
import io.confirmshipping.domain.marketplace.States;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PostalAreas;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ServiceArea;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.shipping.ShippingSolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Reads the settings file of one marketplace. */
final class MarketplaceFile {

    /** Prices never pass through binary floating point, and keep the zeros of {@code 0.20}. */
    static final ObjectMapper YAML = YAMLMapper.builder()
            .nodeFactory(new JsonNodeFactory(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SettingsNode file;

    private MarketplaceFile(SettingsNode file) {
        this.file = file;
    }

    /** @param name of the marketplace, {@code marketplaces/<name>.yaml} and {@code networks/<name>.yaml} on the class path */
    static Marketplace read(String name) {
        SettingsNode file = node("marketplaces/" + name + ".yaml");
        String country = file.at("country").text();
        return marketplace(
                file,
                NetworkFile.network(node("networks/" + name + ".yaml"), country, PlaceFile.read(country)),
                PostalFile.read(country));
    }

    /** @param file its content, with decimals as they are written */
    static Marketplace marketplace(SettingsNode file, Network network, PostalAreas areas) {
        return new MarketplaceFile(file).marketplace(network, areas);
    }

    private static SettingsNode node(String place) {
        try (InputStream stream = MarketplaceFile.class.getClassLoader().getResourceAsStream(place)) {
            return new SettingsNode(place, YAML.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + place, unreadable);
        }
    }

    private Marketplace marketplace(Network network, PostalAreas areas) {
        return new Marketplace(
                new MarketplaceId(file.at("marketplace").text()),
                new Origins(file.at("country").text(), states(file.at("states")), areas),
                network,
                shipping(file.at("shipping")),
                pallets(file.at("pallet")),
                rates());
    }

    private ShippingRules shipping(SettingsNode shipping) {
        return new ShippingRules(
                shipping.at("methods").list(MarketplaceFile::method),
                new ShipDateWindow(zone(), shipping.at("shipDateDaysAhead").integer()),
                quantityChanges(shipping.at("quantityChanges")),
                serviceArea(shipping.at("partneredCarriers")));
    }

    private static States states(SettingsNode states) {
        return new States(
                states.at("sending").map(SettingsNode::text),
                states.at("territories").map(SettingsNode::text),
                states.at("military").map(SettingsNode::text));
    }

    private static ServiceArea serviceArea(SettingsNode area) {
        return new ServiceArea(
                area.at("name").text(), Set.copyOf(area.at("states").list(SettingsNode::text)));
    }

    private static QuantityChangeLimit quantityChanges(SettingsNode changes) {
        return new QuantityChangeLimit(
                changes.at("units").integer(), changes.at("percent").integer());
    }

    private static MethodRules method(SettingsNode method) {
        return new MethodRules(
                new ShippingMethod(
                        method.at("mode").parsed(ShippingMode::valueOf),
                        method.at("solution").parsed(ShippingSolution::valueOf)),
                method.at("carriers")
                        .list(carrier -> new Carrier(
                                carrier.at("alphaCode").text(),
                                carrier.at("name").text())),
                method.at("mostBoxes").integer(),
                method.maybe("mostPallets").map(SettingsNode::integer),
                method.maybe("leastPounds").map(SettingsNode::decimal),
                method.maybe("box").map(MarketplaceFile::boxLimit),
                method.maybe("voidWindow").map(SettingsNode::duration),
                Optional.empty());
    }

    private static BoxLimit boxLimit(SettingsNode box) {
        return new BoxLimit(
                box.at("pounds").decimal(), box.at("longestSideInches").decimal());
    }

    private static PalletRules pallets(SettingsNode pallet) {
        return new PalletRules(
                pallet.at("lengthInches").decimal(),
                pallet.at("widthInches").decimal(),
                pallet.at("heightInches").decimal(),
                pallet.at("ownHeightInches").decimal(),
                pallet.at("pounds").decimal(),
                pallet.at("ownPounds").decimal());
    }

    private RateCards rates() {
        CurrencyUnit currency = file.at("currency").parsed(CurrencyUnit::of);
        return new RateCards(zone(), file.at("rateCards").list(card -> RateCardSection.read(card, currency)));
    }

    private ZoneId zone() {
        return file.at("timeZone").parsed(ZoneId::of);
    }
}
